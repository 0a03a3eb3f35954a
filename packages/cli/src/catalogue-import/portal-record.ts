import type {
  FilingChannel,
  GovernmentLevel,
  ProcedureChannel,
  ProcedureDetail,
  ProcedureFee,
  ProcedureRecord,
  ProcedureStep,
  ProcessingTime,
} from '@motcua/catalogue';
import type { CodeAndName, PortalProcedure, PortalTimeLimit } from '@motcua/contracts/national-portal/codec';
import type { CatalogueProcedure } from '@motcua/contracts/portal-catalogue/codec';

/** Where the record stands. */
export type RecordPlace = Pick<ProcedureRecord, 'id' | 'list' | 'document' | 'row'> & { readonly source: string };

/** A procedure of the national portal as a record of the catalogue. What the portal leaves empty is absent. */
export function portalRecord(procedure: PortalProcedure & { name: string }, { source, ...place }: RecordPlace): ProcedureRecord {
  const sector = names(procedure.sectors, '; ');
  const agency = names(procedure.agencies, '; ') ?? procedure.agencyNote;
  const level = levelOf(procedure.levels);
  const detail = detailOf(procedure, agency);
  return {
    id: place.id,
    document: place.document,
    list: place.list,
    row: place.row,
    code: procedure.procedureCode.replace(/\s/gu, ''),
    name: oneLine(procedure.name),
    ...(sector !== undefined && { sector }),
    ...(agency !== undefined && { agency: oneLine(agency) }),
    ...(level !== undefined && { governmentLevel: level }),
    ...(Object.keys(detail).length > 0 && { detail: { source, ...detail } }),
  };
}

/** A row of the portal's public search as a record of the catalogue. */
export function searchRowRecord({ procedureCode, sectorName, agencies, name }: CatalogueProcedure & { name: string }, place: Omit<RecordPlace, 'source'>): ProcedureRecord {
  return {
    id: place.id,
    document: place.document,
    list: place.list,
    row: place.row,
    code: procedureCode?.replace(/\s/gu, '') ?? null,
    name: oneLine(name),
    ...(sectorName !== undefined && { sector: oneLine(sectorName) }),
    ...(agencies !== undefined && { agency: oneLine(agencies) }),
  };
}

function detailOf(procedure: PortalProcedure, agency: string | undefined): Omit<ProcedureDetail, 'source'> {
  const steps = stepsOf(procedure);
  const channels = channelsOf(procedure);
  const papers = procedure.documents.flatMap((group) =>
    group.documents.flatMap(({ name, form }) => (name === undefined ? [] : [{ text: group.case === undefined ? oneLine(name) : `${oneLine(group.case)}: ${oneLine(name)}`, form }])),
  );
  const limits = procedure.channels.flatMap(({ timeLimits }) => timeLimits);
  const processingTime = timeOf(limits);
  const fee = feeOf(limits);
  const applicants = procedure.subjects.length > 0 ? procedure.subjects.join(', ') : procedure.subjectNote;
  const result = names(procedure.results, '; ');
  const forms = [...new Set(papers.flatMap(({ form }) => form ?? []))];
  const described = steps.length + channels.length + papers.length > 0;
  return {
    ...(steps.length > 0 && { steps }),
    ...(channels.length > 0 && { channels }),
    ...(papers.length > 0 && {
      documentRequirements: papers.map(({ text, form }, n) => ({ number: n + 1, text, quantity: 1, ...(form !== undefined && { form }) })),
    }),
    ...(processingTime !== undefined && { processingTime }),
    ...(applicants !== undefined && { applicants: oneLine(applicants) }),
    ...(described && agency !== undefined && { agency: oneLine(agency) }),
    ...(result !== undefined && { result }),
    ...(fee !== undefined && { fee }),
    ...(forms.length > 0 && { forms }),
    ...(procedure.requirements !== undefined && { conditions: linesOf(procedure.requirements) }),
    ...(procedure.legalBasis.length > 0 && {
      legalBasis: procedure.legalBasis.flatMap(({ number, title }) => {
        const text = title ?? number;
        return text === undefined ? [] : [number === undefined || text.includes(number) ? text : `${text} (${number})`];
      }),
    }),
  };
}

/** One case: its sentences are the steps. Several: each case is a step, its sentences what is done in it. */
function stepsOf({ steps }: PortalProcedure): ProcedureStep[] {
  const [only, ...more] = steps;
  if (only !== undefined && more.length === 0 && only.case === undefined) {
    return only.steps.map((text, n) => ({ number: n + 1, title: oneLine(text), cases: [] }));
  }
  return steps.map((group, n) => ({
    number: n + 1,
    title: oneLine(group.case ?? `${n + 1}`),
    cases: group.steps.map((text) => ({ text: oneLine(text), actions: [] })),
  }));
}

function channelsOf({ channels }: PortalProcedure): ProcedureChannel[] {
  return channels.flatMap(({ channel, timeLimits }) => {
    if (typeof channel !== 'string') return [];
    const words: Record<FilingChannel, string> = { direct: 'Trực tiếp', online: 'Trực tuyến', postal: 'Dịch vụ bưu chính' };
    const terms = timeLimits.map(({ amount, unit, note }) => [amount, unit, note].filter((part) => part !== undefined).join(' ')).filter(Boolean);
    return [{ channel, text: oneLine([words[channel], ...terms].join('; ')) }];
  });
}

/** One limit where all cases and ways have the same; the words of all of them where they differ. */
function timeOf(limits: readonly PortalTimeLimit[]): ProcessingTime | undefined {
  const [first, ...others] = limits.map(timeIn).filter(({ text }) => text !== '');
  if (first === undefined || others.every(({ value, unit }) => value === first.value && unit === first.unit && value !== undefined)) return first;
  return { text: [...new Set([first, ...others].map(({ text }) => text))].join('; ') };
}

function timeIn({ amount, unit, note }: PortalTimeLimit): ProcessingTime {
  const text = oneLine(amount ? [amount, unit, note && `(${note})`].filter(Boolean).join(' ') : (note ?? ''));
  const named = (unit ?? '').toLowerCase();
  const known = named.includes('làm việc') ? 'working-day' : named.includes('ngày') ? 'calendar-day' : named.includes('giờ') ? 'hour' : undefined;
  if (typeof amount !== 'number' || amount <= 0 || known === undefined) return { text };
  return { value: amount, unit: known, atMost: /không quá|tối đa/iu.test(note ?? ''), text };
}

function feeOf(limits: readonly PortalTimeLimit[]): ProcedureFee | undefined {
  const fees = limits.flatMap(({ fees: of }) => of);
  if (fees.length === 0) return undefined;
  const texts = fees.map(({ amount, currency, note }) => oneLine([amount, amount === undefined ? undefined : currency, note && `(${note})`].filter((part) => part !== undefined && part !== '').join(' ')));
  return { free: fees.every(({ amount }) => amount === 0), text: [...new Set(texts)].filter(Boolean).join('; ') };
}

function levelOf(levels: readonly string[]): GovernmentLevel | undefined {
  const found = new Set(levels.map((text) => (/tỉnh/iu.test(text) ? 'province' : /huyện/iu.test(text) ? 'district' : /xã/iu.test(text) ? 'commune' : undefined)));
  const [level] = found;
  return found.size === 1 ? level : undefined;
}

function names(items: readonly CodeAndName[], separator: string): string | undefined {
  const texts = items.flatMap(({ name }) => (name === undefined ? [] : [oneLine(name)]));
  return texts.length === 0 ? undefined : texts.join(separator);
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/u).map((line) => oneLine(line).replace(/^[-+•*]\s*/u, '')).filter((line) => line !== '' && !/^không(?: có)?\.?$/iu.test(line));
}

function oneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
