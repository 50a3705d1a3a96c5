/** Style of the printed report: A4 with the margins and the type of Vietnamese administrative papers. */
export const HTML_STYLE = `
@page { size: A4; margin: 20mm 15mm 20mm 25mm; @bottom-center { content: counter(page) "/" counter(pages); font: 10.5pt "Times New Roman", "Liberation Serif", Tinos, serif; } }
* { box-sizing: border-box; }
body { font: 12pt/1.35 "Times New Roman", "Liberation Serif", Tinos, serif; color: #000; background: #fff; max-width: 190mm; margin: 0 auto; padding: 8mm; overflow-wrap: anywhere; orphans: 3; widows: 3; }
@media print { body { max-width: none; padding: 0 0.3mm 0 0; } }
header { display: flex; justify-content: space-between; gap: 6mm; text-align: center; font-weight: bold; }
header p { margin: 0; }
.motto { border-bottom: 0.75pt solid #000; padding-bottom: 0.5mm; }
h1 { font-size: 14pt; text-align: center; text-transform: uppercase; margin: 9mm 0 2mm; }
.lead { text-align: center; font-style: italic; margin: 0.5mm 0; }
h2 { font-size: 13pt; margin: 6mm 0 1.5mm; break-after: avoid; }
h3 { font-size: 12pt; margin: 3.5mm 0 1.5mm; break-after: avoid; }
h4 { font-size: 12pt; margin: 0 0 1mm; break-after: avoid; }
p { margin: 1mm 0; }
table { border-collapse: collapse; width: 100%; margin: 2mm 0; font-size: 11pt; }
th, td { border: 0.5pt solid #000; padding: 1mm 1.5mm; vertical-align: top; text-align: left; }
th { text-align: center; vertical-align: middle; background: #f0f0f0; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
tfoot { display: table-row-group; font-weight: bold; }
td p { margin: 0; }
td p + p { margin-top: 1mm; }
td.n { text-align: right; white-space: nowrap; }
.findings { table-layout: fixed; }
.findings th:first-child { width: 30%; }
.regimes { table-layout: fixed; }
.regimes th:first-child { width: 24%; }
.sum th, .rules td:first-child { white-space: nowrap; }
.sum th:nth-child(2) { width: 42%; }
.sum th:nth-child(n+4) { width: 15mm; white-space: normal; }
.rules th:nth-child(n+3) { width: 24mm; }
.meta, .codes { font-size: 10.5pt; }
.hash { font-family: "Liberation Mono", Consolas, monospace; font-size: 8.5pt; }
section > .meta, section > p:not(.codes) { break-after: avoid; }
.rule > p { break-inside: avoid; break-after: avoid; }
.rule { border-left: 2pt solid #777; padding-left: 3mm; margin: 2.5mm 0 4mm; }
.rule.error { border-left-color: #b00000; }
.rule.warning { border-left-color: #b36b00; }
.failure { border: 1pt solid #b00000; padding: 2mm 3mm; break-inside: avoid; }
h3.error { color: #900000; }
h3.warning { color: #7a4700; }
footer { margin: 10mm 0 0 auto; width: 75mm; text-align: center; break-inside: avoid; padding-bottom: 22mm; }
`;
