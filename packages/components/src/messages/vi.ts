/** Sentences that every element needs which talks with the gateway from its first moment. Vietnamese is the source; its shape is what `en.ts` must fill. */
export const vi = {
  loading: 'Đang tải…',
  tryAgain: 'Thử lại',
  newTab: 'mở trong thẻ mới',
  errorSummary: 'Có thông tin cần sửa',
  /** What the gateway cannot say, because it was not reached or not understood. */
  errors: {
    offline: 'Không kết nối được tới hệ thống. Hãy kiểm tra mạng rồi bấm “Thử lại”.',
    timeout: 'Hệ thống trả lời quá chậm. Hãy đợi một lát rồi bấm “Thử lại”.',
    configuration: 'Trang này chưa được nối đúng với hệ thống một cửa. Hãy báo cho cơ quan quản lý trang.',
    other: 'Hệ thống đang gặp lỗi. Hãy thử lại sau ít phút; nếu vẫn lỗi, hãy hỏi bộ phận một cửa.',
  } as Readonly<Record<string, string>> & { readonly other: string },
};

/** Shape of the shared sentences in every language. */
export type CommonMessages = typeof vi;
