import { MotcuaError, type Text } from '@motcua/domain';

/** Why a file is refused as a whole. Stable. */
export type RefusalReason =
  | 'missing'
  | 'empty'
  | 'file_type'
  | 'encoding'
  | 'legacy_font'
  | 'double_encoded'
  | 'quotes'
  | 'too_large'
  | 'damaged'
  | 'no_header'
  | 'mapping'
  | 'not_procedures';

/**
 * A file that cannot be read at all: nothing of it was imported. The message says in English and in Vietnamese what to do;
 * `text` has the two sentences apart.
 */
export class ImportRefusal extends MotcuaError {
  readonly reason: RefusalReason;
  readonly text: Required<Text>;

  constructor(reason: RefusalReason, text: Required<Text>, options: { cause?: unknown } = {}) {
    super('invalid_request', `${text.en}\n${text.vi}`, { ...options, details: { reason } });
    this.reason = reason;
    this.text = text;
  }
}
