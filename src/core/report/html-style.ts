/** Style of the printed report: A4 with the margins and the type of Vietnamese administrative papers. */
export const HTML_STYLE = `
@page { size: A4; margin: 20mm 15mm 20mm 25mm; }
* { box-sizing: border-box; }
body { font: 12pt/1.4 "Times New Roman", "Liberation Serif", Tinos, serif; color: #000; background: #fff; max-width: 190mm; margin: 0 auto; padding: 8mm; }
@media print { body { max-width: none; padding: 0 0.3mm 0 0; } }
header { text-align: center; margin-bottom: 6mm; }
header p { margin: 0; }
.tool { font-weight: bold; text-transform: uppercase; }
h1 { font-size: 14pt; text-transform: uppercase; margin: 5mm 0 1mm; }
h2 { font-size: 13pt; margin: 7mm 0 2mm; break-after: avoid; }
h3 { font-size: 12pt; margin: 4mm 0 2mm; break-after: avoid; }
h4 { font-size: 12pt; margin: 3mm 0 1mm; break-after: avoid; }
p { margin: 1mm 0; }
table { border-collapse: collapse; width: 100%; margin: 2mm 0; font-size: 11pt; }
th, td { border: 0.5pt solid #000; padding: 1mm 1.5mm; vertical-align: top; text-align: left; overflow-wrap: anywhere; }
th { text-align: center; vertical-align: middle; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
tfoot { display: table-row-group; font-weight: bold; }
td p { margin: 0; }
td p + p { margin-top: 1mm; }
td.n { text-align: right; white-space: nowrap; }
.findings th:first-child { width: 24%; }
.findings th:nth-child(3) { width: 26%; }
.rules td:first-child { white-space: nowrap; }
.sum th { white-space: nowrap; }
.sum th:nth-child(2) { width: 36%; }
h2, .file, .meta { overflow-wrap: anywhere; }
.meta, .codes { font-size: 10.5pt; }
.hash { font-family: "Liberation Mono", Consolas, monospace; font-size: 8.5pt; }
.rule > p { break-inside: avoid; break-after: avoid; }
.rule { border-left: 2pt solid #777; padding-left: 3mm; margin: 3mm 0; }
.rule.error { border-left-color: #b00000; }
.rule.warning { border-left-color: #b36b00; }
.failure { border: 1pt solid #b00000; padding: 2mm 3mm; }
h3.error { color: #900000; }
h3.warning { color: #7a4700; }
`;
