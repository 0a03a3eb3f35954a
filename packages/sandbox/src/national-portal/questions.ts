/** A question on the portal. */
export interface PortalQuestion {
  readonly HOIDAPID: number;
  readonly MALINHVUC: string;
  readonly NOIDUNG: string;
  readonly MADONVI: string;
  readonly TENDONVI: string;
  readonly NOIDUNGTRALOI: string;
  readonly TRALOIID: number;
  readonly HOVATEN: string;
  readonly DIACHI: string;
  readonly THUDIENTU: string;
  readonly SODIENTHOAI: string;
  readonly MATTHCDP: string;
  readonly TRANGTHAI: number;
}

/** The questions of the portal: what citizens asked through it, and what units published. */
export interface PortalQuestions {
  /** `citizens`: sent through the portal. `agencies`: published by units. */
  list(source: 'citizens' | 'agencies'): readonly PortalQuestion[];
  get(id: number): PortalQuestion | undefined;
  publish(question: PortalQuestion): void;
  /** @returns whether there is such a question. */
  answer(id: number, text: string): boolean;
}

/** Three questions: two that wait for an answer, one that is answered. */
export function createPortalQuestions(agencyCode: string, agencyName: string): PortalQuestions {
  let answers = 100;
  const unit = { MADONVI: agencyCode, TENDONVI: agencyName, DIACHI: '', SODIENTHOAI: '0900000001', THUDIENTU: 'cong-dan@example.vn' };
  const questions = new Map<number, { source: 'citizens' | 'agencies'; question: PortalQuestion }>();
  const add = (source: 'citizens' | 'agencies', question: PortalQuestion): void => void questions.set(question.HOIDAPID, { source, question });
  add('citizens', {
    ...unit, HOIDAPID: 12, MALINHVUC: 'G15-HT', MATTHCDP: '1.001193', HOVATEN: 'Nguyễn Thử Nghiệm An', TRANGTHAI: 1, TRALOIID: 0, NOIDUNGTRALOI: '',
    NOIDUNG: 'Đăng ký khai sinh cho con cần những giấy tờ gì?',
  });
  add('citizens', {
    ...unit, HOIDAPID: 13, MALINHVUC: 'G14-BC', MATTHCDP: '1.009374', HOVATEN: 'Trần Thử Nghiệm Bình', TRANGTHAI: 1, TRALOIID: 0, NOIDUNGTRALOI: '',
    NOIDUNG: 'Giấy phép xuất bản bản tin có thời hạn bao lâu?',
  });
  add('agencies', {
    ...unit, HOIDAPID: 7, MALINHVUC: 'G15-HT', MATTHCDP: '1.001193', HOVATEN: '', TRANGTHAI: 1, TRALOIID: 70, THUDIENTU: '', SODIENTHOAI: '',
    NOIDUNG: 'Đăng ký khai sinh có mất lệ phí không?', NOIDUNGTRALOI: 'Đăng ký đúng hạn được miễn lệ phí.',
  });
  return {
    list: (source) => [...questions.values()].filter((entry) => entry.source === source).map(({ question }) => question),
    get: (id) => questions.get(id)?.question,
    publish: (question) => add('agencies', question),
    answer(id, text) {
      const entry = questions.get(id);
      if (!entry) return false;
      answers += 1;
      add(entry.source, { ...entry.question, TRALOIID: answers, NOIDUNGTRALOI: text });
      return true;
    },
  };
}
