/** What `npm start` says. */
export const SERVING = {
  usage: (unknown: string) => `Không hiểu "${unknown}".\nCách dùng: npm start (mở trong trình duyệt) hoặc npm start -- --https (mở trong Excel).`,
  portTaken: (port: number) =>
    `Cổng ${String(port)} đang có chương trình khác dùng; hãy tắt chương trình đó. manifest.xml ghi đúng cổng này nên không đổi sang cổng khác được.`,
  browser: (origin: string) => `Mở ${origin} trong trình duyệt. Để dùng trong Excel: npm start -- --https. Bấm Ctrl+C để dừng.`,
  excel: (origin: string, manifest: string) =>
    `Đang phục vụ Excel ở ${origin}. Cài ${manifest} vào Excel theo mục "Dùng trong Excel" của README.md. Bấm Ctrl+C để dừng.`,
  notTrusted: (authority: string) => `Máy này chưa tin chứng chỉ thử nghiệm, nên Excel sẽ không mở khung làm việc. Chứng chỉ: ${authority}
  Windows: bấm đúp tệp đó, chọn Install Certificate (Cài đặt chứng chỉ), Current User, Trusted Root Certification Authorities.
  Mac: bấm đúp tệp đó để thêm vào Keychain (Chuỗi khóa) đăng nhập, mở chứng chỉ vừa thêm, mục Trust (Tin cậy) chọn Always Trust.
  Linux: chỉ cần cho Excel trên web; thêm tệp đó vào mục Authorities (Cơ quan cấp) trong phần chứng chỉ của trình duyệt.
Nếu cơ quan không cho cài: nhờ người quản trị, hoặc đặt khung làm việc trên máy chủ https có sẵn (npm run build -- --env origin=https://…).
Gỡ chứng chỉ khi không dùng nữa: npx office-addin-dev-certs uninstall.`,
} as const;
