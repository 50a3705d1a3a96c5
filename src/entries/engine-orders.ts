import type {
  EngineDuties, EngineFile, EngineOrder, EngineOutcome, EnginePackage, EngineProduct, EngineProvince, EngineRecheck, EngineReconcile,
  EngineReportText, EngineSlips, EngineTicks, EngineVerify,
} from '#app/ports/run-engine';
import type { SourceFile } from '#app/ports/file-source';
import { openPackage } from '#app/use-cases/open-package';
import { readTicks } from '#app/use-cases/read-ticks';
import { recheckSources } from '#app/use-cases/recheck-sources';
import { verifySubmission } from '#app/use-cases/verify-submission';
import { buildProvinceWorkbook } from '#app/use-cases/build-province-workbook';
import { makeSlips } from '#app/use-cases/make-slips';
import { makeSubmission } from '#app/use-cases/make-submission';
import { readDuties } from '#app/use-cases/read-duties';
import { reconcileReportFile } from '#app/use-cases/reconcile-report';
import type { RunControl, RunRequest, RunServices } from '#app/use-cases/run-contract';
import { writeReportSection } from '#app/use-cases/write-report-text';
import { toImportSummary } from '#core/submission/import-rows';
import { writeDocx } from '#formats/docx/write-docx';
import { readDocument } from '#formats/read-document';
import { writeArchive } from '#formats/write-archive';
import { annotateWorkbook } from '#formats/xlsx/annotate-workbook';
import { writeWorkbook } from '#formats/xlsx/write-workbook';
import { viProvince } from '#i18n/vi-province';
import { viSlipTexts } from '#i18n/vi-slips';
import { toSlipEntries } from './slip-entries';
import { PACKAGE_ARCHIVE, toReportServices, toSubmissionServices, toVerifyServices, WRITER } from './submission-services';

type WithRun<Order> = Order extends { readonly run: unknown } ? Omit<Order, 'run'> & { readonly run: RunRequest } : Order;
/** An order with its files as the use-cases take them. */
export type RunOrder = WithRun<EngineOrder>;

/** Makes what an order names. */
export async function fulfil(order: RunOrder, services: RunServices, control: RunControl): Promise<EngineOutcome<EngineProduct>> {
  switch (order.kind) {
    case 'slips': return slips(order.run, services, control);
    case 'package': return packageOf(order, services, control);
    case 'province': return province(order, services, control);
    case 'reconcile': return reconcile(order, services, control);
    case 'report-text': return reportText(order.run, services, control);
    case 'duties': return duties(order, services);
    case 'verify': return verify(order, services, control);
    case 'ticks': return ticks(order);
    case 'recheck': return recheck(order, services, control);
  }
}

async function slips(run: RunRequest, services: RunServices, control: RunControl): Promise<EngineOutcome<EngineSlips>> {
  const made = await makeSlips({ run }, {
    ...services,
    annotator: { annotate: (bytes, annotation) => annotateWorkbook(bytes, annotation) },
    writer: WRITER,
    slipTexts: viSlipTexts,
  }, control);
  if (!made.ok) return { kind: 'refused', refusal: made.error };
  const { returned, reminded } = made.value;
  const entries = toSlipEntries(made.value);
  return done({
    kind: 'slips',
    archive: entries.length === 0 ? null : writeArchive(entries),
    returned: returned.map(({ path, unit, markedCells, reminder }) => ({ path, unit: unit?.name ?? null, markedCells, text: reminder.text })),
    reminded: reminded.map(({ kind, name, days, reminder }) => ({ kind, unit: name, days, text: reminder.text })),
  });
}

async function packageOf(
  { run, ticks, births, mapping, report, state }: Extract<RunOrder, { kind: 'package' }>, services: RunServices, control: RunControl,
): Promise<EngineOutcome<EnginePackage>> {
  const made = await makeSubmission({
    run, ticks, births,
    ...(mapping === null ? {} : { mapping: toSource(mapping) }), ...(report === null ? {} : { report: toSource(report) }),
    ...(state === null ? {} : { state: { before: state.before === null ? null : toSource(state.before), sentOn: state.sentOn } }),
  }, toSubmissionServices(services), control);
  if (!made.ok) {
    const { error } = made;
    return error.kind === 'report-unavailable' || error.kind === 'report-unreadable'
      ? done({ kind: 'package', outcome: { kind: 'report', reason: error } })
      : { kind: 'refused', refusal: error };
  }
  const { value } = made;
  if (value.kind === 'blocked') return done({ kind: 'package', outcome: { kind: 'blocked', block: value.block } });
  const archive = PACKAGE_ARCHIVE.write(value.parts);
  return done({ kind: 'package', outcome: { kind: 'made', archive, certificate: value.certificate, imported: value.imported, state: value.state?.text ?? null } });
}

async function province(
  { run, mapping }: Extract<RunOrder, { kind: 'province' }>, services: RunServices, control: RunControl,
): Promise<EngineOutcome<EngineProvince>> {
  const asked = { ...run, ...(mapping === null ? {} : { mapping: toSource(mapping) }) };
  const made = await buildProvinceWorkbook(asked, { ...services, provinceTexts: viProvince }, control);
  if (!made.ok) return { kind: 'refused', refusal: made.error };
  const { sheets, imported } = made.value;
  return done({ kind: 'province', workbook: writeWorkbook(sheets), imported: imported === null ? null : toImportSummary(imported.rows) });
}

async function reconcile(
  { run, text }: Extract<RunOrder, { kind: 'reconcile' }>, services: RunServices, control: RunControl,
): Promise<EngineOutcome<EngineReconcile>> {
  const made = await reconcileReportFile({ report: toSource(text), run }, toReportServices(services), control);
  if (made.ok) return done({ kind: 'reconcile', outcome: { kind: 'compared', reconcile: made.value.reconcile } });
  const { error } = made;
  return error.kind === 'report-unavailable' || error.kind === 'report-unreadable'
    ? done({ kind: 'reconcile', outcome: { kind: 'unreadable', reason: error } })
    : { kind: 'refused', refusal: error };
}

async function reportText(run: RunRequest, services: RunServices, control: RunControl): Promise<EngineOutcome<EngineReportText>> {
  const made = await writeReportSection({ run }, toReportServices(services), control);
  if (!made.ok) return { kind: 'refused', refusal: made.error };
  const { text, document } = made.value;
  return done({ kind: 'report-text', text, docx: writeDocx(document) });
}

async function duties(
  { run: { asOf }, plan, year }: Extract<RunOrder, { kind: 'duties' }>, { reader }: RunServices,
): Promise<EngineOutcome<EngineDuties>> {
  const read = await readDuties({ file: toSource(plan), year, asOf }, { reader, documents: { read: (bytes) => readDocument(bytes) } });
  return done({ kind: 'duties', outcome: read.ok ? { kind: 'read', run: read.value } : { kind: 'refused', reason: read.error } });
}

async function verify(
  { files, sources }: Extract<RunOrder, { kind: 'verify' }>, services: RunServices, control: RunControl,
): Promise<EngineOutcome<EngineVerify>> {
  const opened = await openPackage(files.map(toSource), PACKAGE_ARCHIVE);
  if (!opened.ok) return done({ kind: 'verify', outcome: { kind: 'unreadable', reason: opened.error } });
  const asked = { ...opened.value, sources: sources.length === 0 ? null : sources.map(toSource) };
  const checked = await verifySubmission(asked, toVerifyServices(services), control);
  if (checked.ok) return done({ kind: 'verify', outcome: { kind: 'checked', result: checked.value } });
  const { kind } = checked.error;
  return kind === 'cancelled' ? { kind: 'refused', refusal: { kind } } : done({ kind: 'verify', outcome: { kind: 'unreadable', reason: { kind } } });
}

async function ticks({ file }: Extract<RunOrder, { kind: 'ticks' }>): Promise<EngineOutcome<EngineTicks>> {
  const read = await readTicks(toSource(file));
  return done({ kind: 'ticks', outcome: read.ok ? { kind: 'read', ticks: read.value } : { kind: 'refused', reason: read.error } });
}

async function recheck(
  { run, mapping, report, stated }: Extract<RunOrder, { kind: 'recheck' }>, services: RunServices, control: RunControl,
): Promise<EngineOutcome<EngineRecheck>> {
  const checked = await recheckSources(
    { run, mapping: mapping === null ? null : toSource(mapping), report: report === null ? null : toSource(report), certificate: stated }, services, control,
  );
  return checked.ok ? done({ kind: 'recheck', changes: checked.value }) : { kind: 'refused', refusal: checked.error };
}

function toSource({ path, content }: EngineFile): SourceFile {
  return { path, size: content.size, read: async () => new Uint8Array(await content.arrayBuffer()) };
}

function done<Value>(value: Value): EngineOutcome<Value, never> {
  return { kind: 'done', value };
}
