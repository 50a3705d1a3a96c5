/**
 * File of a commune: persons with what further columns say, collectives, a household, and bare figures of titles.
 * LDTT 7, CSTDCS 0; GK for 3 persons (B4:B6 of "DS GK"), 3 collectives (B3:B5 of "DS TT") and 1 household (B3 of "DS hộ").
 */
export const COMMUNE_FILE = `@ xa.xlsx
  # DS GK
  UBND XÃ CHIỀNG HOA
  DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM 2021
  | STT | Họ và tên | Ngày sinh | Giới tính | Chức vụ | Đơn vị công tác |
  | 1 | Lò Thị Anh | 1980-02-03 | Nữ | Giám đốc | Công ty TNHH Sen |
  | 2 | Cà Văn Bình | 1985 | | Trưởng phòng | |
  | 3 | Cà Văn Chi | | | | Trường Mầm non Hoa |
  # DS TT
  DANH SÁCH TẬP THỂ ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM 2021
  | STT | Tên tập thể |
  | 1 | Thôn Hoa |
  | 2 | Trạm Y tế |
  | 3 | Công ty TNHH Sen |
  # DS hộ
  DANH SÁCH HỘ GIA ĐÌNH ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM 2021
  | STT | Họ và tên chủ hộ | Địa chỉ |
  | 1 | Quàng Văn An | Thôn Hoa |
  # Biểu
  BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM 2021
  | STT | Đơn vị | LĐTT | CSTĐCS |
  | 1 | Xã Chiềng Hoa | 7 | 0 |`;
