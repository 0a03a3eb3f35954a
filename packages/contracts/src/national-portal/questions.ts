import { AnswerItemSchema, QuestionItemSchema, QuestionsAnswerSchema } from '../generated/national-portal.schemas.ts';
import type {
  AnswerItem,
  ListRequest,
  QuestionItem,
  ReadAnswersRequest,
  SyncAnswersRequest,
  SyncQuestionsRequest,
} from '../generated/national-portal.types.ts';
import { filled, present, textOf } from '../members.ts';
import { checkAnswer, checkRequest, type DriftHook } from '../shape.ts';
import { fromWireTime, toCompactTime } from '../wire-time.ts';
import { missingOf, refuseMissing } from './missing-members.ts';
import { callOf, type PortalCaller } from './portal-caller.ts';
import { refuseFailure } from './refusal.ts';

/** A question on the portal, and the answer when there is one. */
export interface PortalQuestion {
  questionId: string;
  text?: string;
  sectorCode?: string;
  procedureCode?: string;
  agencyCode?: string;
  agencyName?: string;
  answer?: { answerId?: string; text?: string };
  /** Who asked; personal data. */
  asker?: { name?: string; address?: string; email?: string; phone?: string };
  /** As the portal numbers it; 0 was seen as "not to be shown". */
  state?: string;
}

/** A question with its answer that a unit publishes (DongBoHoiDap). */
export interface PublishedQuestion {
  questionId: string;
  text: string;
  answer: string;
  sectorCode: string;
  agencyCode: string;
  agencyName: string;
  procedureCode?: string;
}

/** The answer to a question that came through the portal (DongBoKetQuaHoiDapGuiTuDVCQG). */
export interface QuestionAnswer {
  questionId: string;
  agencyCode: string;
  text: string;
  answeredBy: string;
  position?: string;
  answeredAt: string;
}

/** Questions citizens sent through the portal, or those agencies published. */
export type QuestionSource = 'citizens' | 'agencies';

const services = { citizens: 'LayDanhSachHoiDapGuiTuDVCQG', agencies: 'LayDanhSachHoiDapBoCoQuan' } as const;

export function encodeListQuestions(caller: PortalCaller, source: QuestionSource): ListRequest {
  return callOf(caller, services[source]);
}

export function encodeReadAnswers(caller: PortalCaller, questionId: string): ReadAnswersRequest {
  return { ...callOf(caller, 'LayNoiDungTraLoiTheoCauHoi'), cauhoiid: questionId };
}

/** Questions; a row without an id is left out. @throws MotcuaError, see {@link refuseFailure}. */
export function decodeQuestions(value: unknown, onDrift?: DriftHook): PortalQuestion[] {
  const operation = 'national-portal.listQuestions';
  return rowsOf(value, operation, onDrift).flatMap((row) => {
    const questionId = idOf(row.HOIDAPID);
    if (questionId === undefined) return [];
    return [
      present<PortalQuestion>({
        questionId,
        text: textOf(row.NOIDUNG),
        sectorCode: textOf(row.MALINHVUC),
        procedureCode: textOf(row.MATTHCDP),
        agencyCode: textOf(row.MADONVI),
        agencyName: textOf(row.TENDONVI),
        answer: filled<NonNullable<PortalQuestion['answer']>>({ answerId: idOf(row.TRALOIID), text: textOf(row.NOIDUNGTRALOI) }),
        asker: filled<NonNullable<PortalQuestion['asker']>>({
          name: textOf(row.HOVATEN),
          address: textOf(row.DIACHI),
          email: textOf(row.THUDIENTU),
          phone: textOf(row.SODIENTHOAI),
        }),
        state: textOf(row.TRANGTHAI),
      }),
    ];
  });
}

/** The answers of one question. @throws MotcuaError, see {@link refuseFailure}. */
export function decodeAnswers(value: unknown, onDrift?: DriftHook): { answerId?: string; text: string }[] {
  return rowsOf(value, 'national-portal.readAnswers', onDrift).flatMap((row) => {
    const text = textOf(row.NOIDUNGTRALOI);
    return text === undefined ? [] : [present<{ answerId?: string; text: string }>({ answerId: idOf(row.TRALOIID), text })];
  });
}

/** @throws MotcuaError `invalid_request`; `details.fields` names every member that is missing. */
export function encodePublishedQuestion(question: PublishedQuestion): QuestionItem {
  const operation = 'national-portal.syncQuestions';
  refuseMissing(missingOf(question, ['questionId', 'text', 'answer', 'sectorCode', 'agencyCode', 'agencyName']), operation);
  return checkRequest(
    QuestionItemSchema,
    {
      HOIDAPID: question.questionId,
      MALINHVUC: question.sectorCode,
      NOIDUNG: question.text,
      MADONVI: question.agencyCode,
      TENDONVI: question.agencyName,
      NOIDUNGTRALOI: question.answer,
      MATTHCDP: question.procedureCode ?? '',
    },
    operation,
  );
}

/** @throws MotcuaError `invalid_request`. */
export function decodePublishedQuestion(value: unknown): PublishedQuestion {
  const item = checkRequest(QuestionItemSchema, value, 'national-portal.syncQuestions');
  return present<PublishedQuestion>({
    questionId: item.HOIDAPID,
    text: item.NOIDUNG,
    answer: item.NOIDUNGTRALOI,
    sectorCode: item.MALINHVUC,
    agencyCode: item.MADONVI,
    agencyName: item.TENDONVI,
    procedureCode: textOf(item.MATTHCDP),
  });
}

/** @throws MotcuaError `invalid_request`; `details.fields` names every member that is missing. */
export function encodeQuestionAnswer(answer: QuestionAnswer): AnswerItem {
  const operation = 'national-portal.syncAnswers';
  refuseMissing(missingOf(answer, ['questionId', 'agencyCode', 'text', 'answeredBy', 'answeredAt']), operation);
  return checkRequest(
    AnswerItemSchema,
    {
      HOIDAPID: answer.questionId,
      MADONVI: answer.agencyCode,
      NGUOITRALOI: answer.answeredBy,
      CHUCVUNGUOITRALOI: answer.position ?? '',
      NGAYTRALOI: toCompactTime(answer.answeredAt),
      NOIDUNGTRALOI: answer.text,
    },
    operation,
  );
}

/** @throws MotcuaError `invalid_request`. */
export function decodeQuestionAnswer(value: unknown): QuestionAnswer {
  const item = checkRequest(AnswerItemSchema, value, 'national-portal.syncAnswers');
  return present<QuestionAnswer>({
    questionId: item.HOIDAPID,
    agencyCode: item.MADONVI,
    text: item.NOIDUNGTRALOI,
    answeredBy: item.NGUOITRALOI,
    position: textOf(item.CHUCVUNGUOITRALOI),
    answeredAt: fromWireTime(item.NGAYTRALOI) ?? item.NGAYTRALOI,
  });
}

export function encodeSyncQuestions(caller: PortalCaller, data: QuestionItem[]): SyncQuestionsRequest {
  return { ...callOf(caller, 'DongBoHoiDap'), data };
}

export function encodeSyncAnswers(caller: PortalCaller, data: AnswerItem[]): SyncAnswersRequest {
  return { ...callOf(caller, 'DongBoKetQuaHoiDapGuiTuDVCQG'), data };
}

function rowsOf(value: unknown, operation: string, onDrift: DriftHook | undefined) {
  refuseFailure(value, operation);
  return checkAnswer(QuestionsAnswerSchema, value, operation, onDrift).result ?? [];
}

/** An id; 0 is none. */
function idOf(value: string | number | null | undefined): string | undefined {
  const text = textOf(value);
  return text === '0' ? undefined : text;
}
