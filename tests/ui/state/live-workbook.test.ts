import { PRACTICE } from '#i18n/vi-practice';
import { toPracticeSheet } from '#entries/practice-sheet';
import { closeLive, LIST, listWith, openLive, type LiveBook } from '#support/live-book';
import { EngineFault } from '#support/excel-engine/wire';
import { findingKey } from '#core/fixes/offers';
import { FORMS_KEY } from '#ui/state/live-forms';

const wholeSheets = ({ sent }: LiveBook): string[] => sent.flatMap((message) =>
  ('update' in message ? (message.update.sheets ?? []).map(({ grid }) => grid.name) : []));

const updates = ({ sent }: LiveBook): number => sent.filter(({ kind }) => kind === 'update-workbook').length;

afterEach(closeLive);

describe('Opening', () => {
  test('the sheet in view is checked first, then the others one by one, hidden ones too, each sent once', async () => {
    const live = openLive({ Một: LIST, Hai: listWith(6, 1, 'Nguyễn Văn An'), Ba: LIST });
    live.excel.book.sheetByName('Ba')!.visibility = 'Hidden';
    live.excel.activate('Hai');
    await live.store.start();
    expect(wholeSheets(live)).toEqual(['Hai', 'Một', 'Ba']);
    expect(live.findings()).toEqual(['duplicate-person B7']);
    expect(live.view()).toMatchObject({ phase: 'ready', status: 'open', workbook: 'Trường Mầm non.xlsx', isStale: false, problem: null });
    expect(live.view().recognition).toMatchObject({ chosen: null, report: { form: 'person-list', range: 'A3:F8' } });
    expect(live.view().sheets.map(({ sheet, counts, isRead }) => [sheet.name, counts.error, isRead]))
      .toEqual([['Một', 0, true], ['Hai', 1, true], ['Ba', 0, true]]);
    const first = live.views.find(({ groups }) => groups.length > 0);
    expect(first?.sheets.filter(({ isRead }) => isRead).map(({ sheet }) => sheet.name)).toEqual(['Hai']);
    expect(live.views.some(({ status }) => status === 'clean')).toBe(false);
    expect(first?.groups.every(({ isNew }) => !isNew)).toBe(true);
    expect(live.view().announcement).toBeNull();
  });

  test('what the add-in wrote is not checked, but for the list to practise on', async () => {
    const live = openLive({ DS: LIST });
    const model = toPracticeSheet();
    const written = await live.host.writeSheets([model, { ...model, name: 'Tổng hợp' }]);
    expect(written.ok).toBe(true);
    live.excel.activate('DS');
    await live.store.start();
    expect(wholeSheets(live)).toEqual(['DS', PRACTICE.sheet]);
    expect(live.view().counts.workbook.error).toBeGreaterThan(0);
    expect(live.view().counts.sheet.error).toBe(0);
    live.excel.type('Tổng hợp', 'A1', 'x');
    await live.calm();
    expect(wholeSheets(live)).toHaveLength(2);
  });

  test('an empty workbook is no fault', async () => {
    const live = openLive({ Trống: [] });
    await live.store.start();
    expect(live.view()).toMatchObject({ phase: 'ready', status: 'clean', problem: null, groups: [] });
  });

  test('a list with CSTĐCS tells how many more the cap allows', async () => {
    const people = Array.from({ length: 20 }, (_, index) =>
      [index + 1, `Lò Văn ${'ABCDEGHIKLMNOPQRSTUV'[index] ?? ''}`, 'Giáo viên', 'Trường Tiểu học Số 1', index < 2 ? 'CSTĐCS' : 'LĐTT', '']);
    const live = openLive({ DS: [...LIST.slice(0, 3), ...people] });
    await live.store.start();
    expect(live.view().quotas.map(({ scope, base, count, cap, ok, percent, isBinding, confidence }) => ({ scope, base, count, cap, ok, percent, isBinding, confidence })))
      .toEqual([
        { scope: 'unit', base: 20, count: 2, cap: 3, ok: true, percent: 15, isBinding: true, confidence: 'high' },
        { scope: 'pooled', base: 20, count: 2, cap: 3, ok: true, percent: 15, isBinding: false, confidence: 'high' },
      ]);
    expect(live.view().quotas[0]?.basis).toContain('Nghị định 91/2017');
    live.excel.type('DS', 'E6', 'CSTĐCS');
    live.excel.type('DS', 'E7', 'CSTĐCS');
    await live.until(({ quotas }) => quotas[0]?.count === 4);
    expect(live.view().quotas[0]).toMatchObject({ ok: false, cap: 3 });
    await live.calm();
  });
});

describe('An edit', () => {
  let live: LiveBook;
  beforeEach(async () => {
    live = openLive({ DS: LIST, Khác: LIST });
    await live.store.start();
    live.sent.length = 0;
  });

  test('brings its finding, said once, and the edit back takes it away', async () => {
    live.excel.type('DS', 'B7', 'Nguyễn Văn An');
    await live.until(({ groups }) => groups.length > 0);
    await live.calm();
    expect(live.view().groups).toMatchObject([{ rule: 'duplicate-person', isNew: true, isGone: false }]);
    expect(live.view().announcement).toMatchObject({ kind: 'new-errors', errors: [{ rule: 'duplicate-person' }] });
    const said = live.view().announcement;
    live.excel.type('DS', 'F4', 'ghi chú');
    await live.calm();
    expect(live.view().announcement).toBe(said);
    expect(live.view().groups).toMatchObject([{ isNew: false }]);
    live.excel.type('DS', 'B7', 'Cà Thị Dung');
    await live.until(({ groups }) => groups.length === 0);
    expect(live.views.some(({ groups }) => groups.some(({ isGone }) => isGone))).toBe(true);
    expect(live.view()).toMatchObject({ status: 'clean', announcement: { kind: 'clean' } });
    expect(wholeSheets(live)).toEqual([]);
  });

  test('takes two round trips, and several at once take one check', async () => {
    live.excel.batches.length = 0;
    live.excel.type('DS', 'F4', 'a');
    await live.calm();
    expect(live.excel.roundTrips.length).toBe(2);
    live.sent.length = 0;
    for (const cell of ['F4', 'F5', 'F6', 'F7']) live.excel.type('DS', cell, 'b');
    live.excel.type('Khác', 'F4', 'b');
    await live.calm();
    expect(updates(live)).toBe(1);
    expect(live.sent[0]).toMatchObject({ update: { sheets: [], patches: [{ changes: { length: 4 } }, { changes: { length: 1 } }] } });
  });

  test('of another sheet counts there and leaves the cards of this one alone', async () => {
    live.excel.type('Khác', 'B7', 'Nguyễn Văn An');
    await live.until(({ counts }) => counts.workbook.error > 0);
    expect(live.findings()).toEqual([]);
    expect(live.view().announcement).toBeNull();
    expect(live.view().sheets.map(({ counts }) => counts.error)).toEqual([0, 1]);
    live.excel.activate('Khác');
    await live.until(({ sheet }) => sheet?.name === 'Khác');
    expect(live.findings()).toEqual(['duplicate-person B7']);
    expect(live.view().groups[0]?.isNew).toBe(false);
    await live.calm();
  });

  test('that takes a row out reads the sheet anew: all below has moved', async () => {
    live.excel.type('DS', 'B7', 'Nguyễn Văn An');
    await live.calm();
    live.excel.deleteRow('DS', 4);
    await live.until(() => live.findings().includes('duplicate-person B6'));
    await live.calm();
    expect(wholeSheets(live)).toEqual(['DS']);
  });

  test('that comes while another is checked goes into the next check; never two at once', async () => {
    for (let round = 0; round < 12; round += 1) {
      live.excel.type('DS', 'F4', `ghi chú ${String(round)}`);
      if (round % 4 === 3) await new Promise((resolve) => { setTimeout(resolve, 7); });
    }
    live.excel.type('DS', 'B7', 'Nguyễn Văn An');
    await live.until(({ groups }) => groups.length > 0);
    await live.calm();
    expect(updates(live)).toBeLessThan(13);
    expect(live.mostAtOnce()).toBe(1);
  });

  test('of many rows reads the sheet anew', async () => {
    const sheet = live.excel.book.sheetByName('DS')!;
    for (let row = 8; row < 1008; row += 1) {
      ['TT', 'x', 'Giáo viên', 'Trường', 'LĐTT', ''].forEach((_, column) => { live.excel.book.enter(sheet, row, column, column === 0 ? row - 2 : `Người ${'abcdefghij'[row % 10] ?? ''}`); });
    }
    live.excel.type('DS', 'A9:F1008', 6);
    await live.calm();
    expect(wholeSheets(live)).toEqual(['DS']);
  });

  test('of a figure brings the sums that follow from it, in other sheets too', async () => {
    const tally = openLive({
      'Số liệu': [['Đơn vị', 'LĐTT'], ['Xã A', 12], ['Xã B', 30], ['Tổng', '=SUM(B2:B3)']],
      'Tổng hợp xã': [['Đơn vị', 'LĐTT'], ['Cả huyện', "='Số liệu'!B4"]],
    });
    await tally.store.start();
    tally.sent.length = 0;
    tally.excel.type('Số liệu', 'B2', 20);
    await tally.calm();
    expect(tally.sent).toHaveLength(1);
    expect(tally.sent[0]).toMatchObject({ update: { patches: [
      { changes: [{ at: { row: 1, column: 1 }, cell: { value: 20 } }, { at: { row: 3, column: 1 }, cell: { value: 50 }, formula: 'SUM(B2:B3)' }] },
      { changes: [{ at: { row: 1, column: 1 }, cell: { value: 50 } }] },
    ] } });
  });
});

describe('The sheets', () => {
  test('that come, go or get another name are noticed', async () => {
    const live = openLive({ DS: LIST, Khác: listWith(6, 1, 'Nguyễn Văn An') });
    await live.store.start();
    const added = live.excel.book.addSheet('Thêm');
    LIST.forEach((line, row) => { line.forEach((value, column) => { if (value !== '') live.excel.book.enter(added, row, column, value); }); });
    live.excel.activate('Thêm');
    await live.until(({ sheet, recognition }) => sheet?.name === 'Thêm' && recognition?.report?.form === 'person-list');
    live.excel.book.removeSheet(live.excel.book.sheetByName('Khác')!);
    live.excel.book.sheetByName('DS')!.name = 'Danh sách';
    live.excel.activate('Danh sách');
    await live.until(({ sheets, counts, recognition }) => sheets.length === 2 && counts.workbook.error === 0 && recognition?.report?.name === 'Danh sách');
    expect(live.view().sheets.map(({ sheet }) => sheet.name)).toEqual(['Danh sách', 'Thêm']);
    await live.calm();
  });

  test('cards of a sheet come back in the order they had', async () => {
    const live = openLive({ DS: listWith(3, 0, 7), Khác: LIST });
    await live.store.start();
    live.excel.type('DS', 'B7', 'Nguyễn Văn An');
    await live.calm();
    const order = live.view().groups.map(({ key }) => key);
    expect(order.length).toBeGreaterThan(1);
    live.excel.activate('Khác');
    await live.until(({ sheet }) => sheet?.name === 'Khác');
    live.excel.activate('DS');
    await live.until(({ sheet }) => sheet?.name === 'DS');
    expect(live.view().groups.map(({ key, isNew }) => [key, isNew])).toEqual(order.map((key) => [key, false]));
    await live.calm();
  });
});

describe('A row being typed', () => {
  test('is not blamed for what it lacks until the selection leaves it', async () => {
    const live = openLive({ DS: LIST });
    await live.store.start();
    live.excel.select('DS', 'A9');
    live.excel.type('DS', 'A9', 6);
    live.excel.type('DS', 'B9', 'Sùng A Páo');
    await live.calm();
    expect(live.view().unfinished).toMatchObject([{ sheet: 'DS', row: 8 }]);
    expect(live.findings()).toEqual([]);
    expect(live.view().counts.workbook.error).toBe(0);
    live.excel.select('DS', 'B10');
    await live.until(({ unfinished, groups }) => unfinished.length === 0 && groups.length > 0);
    expect(live.findings()).toEqual(['missing-required-value E9']);
    expect(live.view().announcement).toMatchObject({ kind: 'new-errors' });
    live.excel.select('DS', 'E9');
    live.excel.type('DS', 'C9', 'Giáo viên');
    await live.calm();
    expect(live.findings()).toEqual(['missing-required-value E9']);
    live.excel.type('DS', 'E9', 'LĐTT');
    await live.until(({ groups }) => groups.length === 0);
  });

  test('is told at once when it has what it needs, and when all is to be checked', async () => {
    const live = openLive({ DS: LIST });
    await live.store.start();
    live.excel.select('DS', 'B7');
    live.excel.type('DS', 'B7', 'Nguyễn Văn An');
    await live.until(({ groups }) => groups.length > 0);
    live.excel.select('DS', 'B9');
    live.excel.type('DS', 'A9', 6);
    live.excel.type('DS', 'B9', 'Sùng A Páo');
    await live.until(({ unfinished }) => unfinished.length > 0);
    await live.store.checkAll();
    expect(live.view().unfinished).toEqual([]);
    expect(live.findings()).toContain('missing-required-value E9');
  });
});

describe('Going through the findings', () => {
  test('leads from one to the next, round about, and stays in place when one is mended', async () => {
    const live = openLive({ DS: LIST.map((line, row) => (row === 5 || row === 6 ? [line[0] ?? '', line[1] ?? '', line[2] ?? '', line[3] ?? '', 'Lao động giỏi', ''] : line)) });
    await live.store.start();
    const cells = live.findings().map((finding) => finding.split(' ')[1]);
    expect(cells).toEqual(['E6', 'E7']);
    const at = (): unknown => { const rect = live.excel.book.selection?.rect; return rect === undefined ? null : [rect.top, rect.left]; };
    await live.store.next();
    expect(at()).toEqual([5, 4]);
    expect(live.view().current).toBe(findingKey(live.view().groups[0]!.findings[0]!.finding));
    await live.store.next();
    expect(at()).toEqual([6, 4]);
    await live.store.next();
    expect(at()).toEqual([5, 4]);
    await live.store.previous();
    expect(at()).toEqual([6, 4]);
    live.excel.select('DS', 'A1');
    await live.until(({ current }) => current === null);
    live.excel.select('DS', 'E6');
    await live.until(({ current }) => current !== null);
    live.excel.type('DS', 'E6', 'LĐTT');
    await live.until(({ counts }) => counts.sheet.error + counts.sheet.warning + counts.sheet.info === 1);
    await live.store.next();
    expect(at()).toEqual([6, 4]);
    await live.calm();
  });

  test('to a sheet that is gone is refused, and said', async () => {
    const live = openLive({ DS: LIST });
    await live.store.start();
    await live.store.reveal({ sheet: 'Đã xóa', cell: 'A1' });
    expect(live.view().refusal).toEqual({ kind: 'sheet-missing', sheet: 'Đã xóa' });
    await live.store.reveal({ sheet: 'DS', cell: 'A1' });
    expect(live.view().refusal).toBeNull();
  });
});

describe('A form chosen by hand', () => {
  test('holds, is kept in the workbook, comes back, and can be taken back', async () => {
    const live = openLive({ DS: LIST });
    await live.store.start();
    await live.store.chooseForm('registration');
    await live.calm();
    expect(live.view().recognition).toMatchObject({ chosen: 'registration', report: { form: 'registration' } });
    const kept = String(live.excel.book.settings.get(FORMS_KEY));
    expect(JSON.parse(kept)).toEqual({ version: 1, forms: [{ sheet: live.view().sheet?.id, form: 'registration' }] });
    const again = live.again();
    await again.start();
    expect(again.current().recognition).toMatchObject({ chosen: 'registration', report: { form: 'registration' } });
    again.stop();
    await live.store.chooseForm(null);
    await live.calm();
    expect(live.view().recognition).toMatchObject({ chosen: null, report: { form: 'person-list' } });
    expect(live.excel.book.settings.has(FORMS_KEY)).toBe(false);
  });

  test.each(['{', '[]', '{"version":2,"forms":[]}', '{"version":1,"forms":[{"sheet":"x","form":"<img>"}]}'])('a setting of others, %s, counts for nothing', async (text) => {
    const live = openLive({ DS: LIST });
    live.excel.book.settings.set(FORMS_KEY, text);
    await live.store.start();
    expect(live.view()).toMatchObject({ phase: 'ready', problem: null, recognition: { chosen: null } });
  });
});

describe('Mending', () => {
  const spaced = (): LiveBook => openLive({ DS: listWith(3, 1, 'Nguyễn  Văn An') });

  test('changes what was shown, is checked, and is taken back step by step', async () => {
    const live = openLive({ DS: LIST.map((line, row) => (row === 3 || row === 4 ? Object.assign([...line], { 1: `${String(line[1])}  Hai` }) : line)) });
    await live.store.start();
    const group = live.view().groups[0]!;
    const offers = live.store.offersOf(group.findings);
    expect(offers).toHaveLength(2);
    const value = (row: number): unknown => live.excel.book.sheetByName('DS')?.peek(row, 1)?.value;
    for (const offer of offers) {
      live.store.preview({ card: group.key, finding: offer.finding }, [offer]);
      expect(live.view().fixing.preview?.rows).toEqual(offer.rows);
      await live.store.apply();
      expect(live.view().fixing.preview).toBeNull();
    }
    await live.until(({ groups }) => groups.length === 0);
    expect([value(3), value(4)]).toEqual(['Nguyễn Văn An Hai', 'Lò Thị Bình Hai']);
    expect(live.view().fixing.steps).toHaveLength(2);
    await live.store.undo();
    await live.store.undo();
    await live.until(({ groups }) => groups.some(({ findings }) => findings.length === 2));
    expect(value(3)).toBe('Nguyễn Văn An  Hai');
    expect(live.view().fixing.steps).toEqual([]);
    await live.store.undo();
    await live.calm();
  });

  test('never writes over what the user changed meanwhile, and looks again', async () => {
    const live = spaced();
    await live.store.start();
    const group = live.view().groups[0]!;
    live.store.preview({ card: group.key, finding: null }, live.store.offersOf(group.findings));
    // As when the event is still on its way.
    live.excel.book.enter(live.excel.book.sheetByName('DS')!, 3, 1, 'Nguyễn Văn Bảy');
    await live.store.apply();
    expect(live.view().fixing.preview).toMatchObject({ isApplying: false, problem: { kind: 'changed-meanwhile', sheet: 'DS', at: { row: 3, column: 1 } } });
    await live.until(({ groups }) => groups.length === 0);
    live.store.closePreview();
    expect(live.view().fixing.preview).toBeNull();
  });

  test('an undo over what the user changed since is refused', async () => {
    const live = spaced();
    await live.store.start();
    const group = live.view().groups[0]!;
    live.store.preview({ card: group.key, finding: null }, live.store.offersOf(group.findings));
    await live.store.apply();
    await live.calm();
    live.excel.type('DS', 'B4', 'Người khác');
    await live.store.undo();
    expect(live.view().refusal?.kind).toBe('changed-meanwhile');
    expect(live.view().fixing.steps).toHaveLength(1);
    await live.calm();
  });

  test('a protected sheet is named, and nothing is changed', async () => {
    const live = spaced();
    live.excel.book.sheetByName('DS')!.isProtected = true;
    await live.store.start();
    const group = live.view().groups[0]!;
    live.store.preview({ card: group.key, finding: null }, live.store.offersOf(group.findings));
    await live.store.apply();
    expect(live.view().fixing.preview?.problem).toEqual({ kind: 'sheet-protected', sheet: 'DS' });
  });
});

describe('Decisions', () => {
  test('settle a finding without another check, and open it again', async () => {
    const live = openLive({ DS: listWith(6, 1, 'Nguyễn Văn An') });
    await live.store.start();
    live.sent.length = 0;
    const { finding } = live.view().groups[0]!.findings[0]!;
    live.store.setDecisions({ day: '2021-06-01', decisions: [{
      fingerprint: finding.fingerprint, rule: finding.rule, reason: 'hai người', decidedBy: 'Văn phòng', decidedOn: '2021-06-01', basis: null, expiresOn: null,
    }] });
    expect(live.findings()).toEqual([]);
    expect(live.view().settlement?.decided).toHaveLength(1);
    expect(live.view().status).toBe('clean');
    live.store.setDecisions({ day: '2021-06-01', decisions: [] });
    expect(live.findings()).toEqual(['duplicate-person B7']);
    expect(live.sent).toEqual([]);
  });
});

describe('When things fail', () => {
  test('a cell being typed in is waited for, and said meanwhile', async () => {
    const live = openLive({ DS: LIST });
    live.excel.faults.isCellEditing = true;
    const started = live.store.start();
    await live.until(({ problem }) => problem?.kind === 'host' && problem.error.kind === 'cell-editing');
    live.excel.faults.isCellEditing = false;
    await started;
    expect(live.view()).toMatchObject({ phase: 'ready', problem: null, status: 'clean' });
  }, 20_000);

  test('a sheet that cannot be read leaves the others checked, and is read when asked again', async () => {
    const live = openLive({ DS: listWith(6, 1, 'Nguyễn Văn An'), Khác: LIST });
    const { id } = live.excel.book.sheetByName('Khác')!;
    live.excel.faults.beforeBatch = (_index, request) => {
      if (JSON.stringify(request).includes(id)) throw new EngineFault('GeneralException', 'x');
    };
    await live.store.start();
    expect(live.findings()).toEqual(['duplicate-person B7']);
    expect(live.view().problem).toMatchObject({ kind: 'host', error: { kind: 'unexpected' } });
    expect(live.view().sheets.map(({ isRead }) => isRead)).toEqual([true, false]);
    live.excel.faults.beforeBatch = undefined;
    await live.store.retry();
    expect(live.view()).toMatchObject({ problem: null, phase: 'ready' });
    expect(live.view().sheets.map(({ isRead }) => isRead)).toEqual([true, true]);
  });

  test('a workbook that does not answer is said, and begun again when asked', async () => {
    const live = openLive({ DS: LIST });
    live.excel.faults.beforeBatch = () => { throw new EngineFault('GeneralException', 'x'); };
    await live.store.start();
    expect(live.view()).toMatchObject({ phase: 'stopped', problem: { kind: 'host' }, status: 'checking' });
    live.excel.faults.beforeBatch = undefined;
    await live.store.retry();
    expect(live.view()).toMatchObject({ phase: 'ready', problem: null, status: 'clean' });
  });

  test('an engine that broke is told everything anew, and is given up when it breaks again', async () => {
    const live = openLive({ DS: LIST, Khác: LIST });
    await live.store.start();
    live.breakEngine(1);
    live.sent.length = 0;
    live.excel.type('DS', 'B7', 'Nguyễn Văn An');
    await live.until(({ groups }) => groups.length > 0);
    await live.calm();
    expect(live.sent.map(({ kind }) => kind)).toEqual(['update-workbook', 'open-workbook', 'update-workbook']);
    live.breakEngine(2);
    live.excel.type('DS', 'B7', 'Cà Thị Dung');
    await live.until(({ problem }) => problem?.kind === 'failed');
    await live.store.retry();
    await live.calm();
    expect(live.findings()).toEqual([]);
  });

  test('a sheet that goes while it is read is no problem', async () => {
    const live = openLive({ DS: LIST, Khác: LIST });
    const { id } = live.excel.book.sheetByName('Khác')!;
    live.excel.faults.beforeBatch = (_index, request) => {
      const gone = live.excel.book.sheetByName('Khác');
      if (gone !== undefined && JSON.stringify(request).includes(id)) live.excel.book.removeSheet(gone);
    };
    await live.store.start();
    expect(live.view()).toMatchObject({ problem: null, phase: 'ready', status: 'clean' });
    expect(live.view().sheets.map(({ sheet }) => sheet.name)).toEqual(['DS']);
  });

  test('stopped, it hears nothing more, and begins anew', async () => {
    const live = openLive({ DS: LIST });
    await live.store.start();
    live.store.stop();
    live.sent.length = 0;
    live.excel.type('DS', 'B7', 'Nguyễn Văn An');
    await new Promise((resolve) => { setTimeout(resolve, 80); });
    expect(live.sent).toEqual([]);
    expect(live.view().phase).toBe('stopped');
    await live.store.start();
    expect(live.findings()).toEqual(['duplicate-person B7']);
  });

  test('another way to judge opens the workbook anew; a plan that cannot be read is said and what was found stays', async () => {
    const live = openLive({ DS: listWith(6, 1, 'Nguyễn Văn An') });
    await live.store.start();
    live.sent.length = 0;
    const plan = { path: 'ke-hoach.xlsx', content: new Blob(['PK\u0003\u0004 cut off']) };
    await live.store.setRun({ plan, profile: 'auto', asOf: null });
    expect(live.sent.map(({ kind }) => kind)).toEqual(['open-workbook']);
    expect(live.view().problem).toMatchObject({ kind: 'refused', refusal: { kind: 'plan-unreadable', path: 'ke-hoach.xlsx' } });
    expect(live.findings()).toEqual(['duplicate-person B7']);
    await live.store.setRun({ plan: null, profile: 'B', asOf: null });
    expect(live.view()).toMatchObject({ problem: null, phase: 'ready', file: { profile: 'B' } });
  });
});

test('nothing of the lists goes into the settings of the workbook', async () => {
  const live = openLive({ DS: listWith(6, 1, 'Nguyễn Văn An') });
  await live.store.start();
  await live.store.chooseForm('person-list');
  await live.calm();
  expect(JSON.stringify([...live.excel.book.settings])).not.toContain('Nguyễn');
});
