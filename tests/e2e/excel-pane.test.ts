import { usePane } from '#support/chromium';
import { openExcelPage, type PageSheet } from '#support/excel-page';

const LIST: PageSheet = {
  name: 'Danh sách',
  rows: [
    ['UBND HUYỆN TUẦN GIÁO'], ['TRƯỜNG MẦM NON HỌA MI'],
    ['DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020-2021'],
    ['TT', 'Họ và tên', 'Ngày sinh', 'Chức vụ', 'Danh hiệu'],
    [1, 'Lò Thị Ánh', '02/03/1985', 'Giáo viên', 'Lao động tiên tiến'],
    [2, 'Quàng Văn Bình', '12/10/1979', 'Giáo viên', 'Lao động tiên tiến'],
    [3, 'Cà Thị  Chung', '25/06/1990', 'Giáo viên', 'Lao động tiên tiến'],
    [5, 'Lường Văn Dũng', '30/01/1988', 'Giáo viên', 'Lao động tiên tiến'],
  ],
};

const pane = usePane();

test('the pane opens over the open workbook, with nothing asked for elsewhere', async () => {
  const excel = await openExcelPage(pane.browser, pane.origin, { sheets: [LIST] });
  await excel.page.getByRole('tab', { name: 'Điền' }).waitFor();
  expect(await excel.sheetNames()).toEqual(['Danh sách']);
  expect(excel.foreign).toEqual([]);
  expect(excel.complaints).toEqual([]);
}, 60_000);
