import type { FilingChannel, ProcedureChannel } from '../procedure.ts';
import { cellLines, withoutBullet } from './cell-lines.ts';

/** The words for each way to file. */
export const channelWords: readonly (readonly [FilingChannel, RegExp])[] = [
  ['direct', /trực tiếp/iu],
  ['online', /trực tuyến|qua mạng/iu],
  ['postal', /bưu điện|bưu chính/iu],
];

/** The channel a branch is about: "… nộp hồ sơ trực tiếp …", "… gửi hồ sơ đường bưu điện …". */
export function filingChannel(text: string): FilingChannel | undefined {
  const filing = /(?:nộp|gửi) hồ sơ (?<how>[^.;]*)/iu.exec(text)?.groups?.['how'];
  const named = filing === undefined ? [] : channelsIn(filing);
  return named.length === 1 ? named[0] : undefined;
}

/**
 * Reads a cell of ways to file (cách thức thực hiện). A line with several ways is parted where each part names one, else it
 * stands under each; a line that names none belongs to the way before it. Empty when the cell names no way at all.
 */
export function readChannels(raw: string): ProcedureChannel[] {
  const ways: ProcedureChannel[] = [];
  let before = '';
  for (const line of cellLines(raw, /\r?\n|\r|;/u).map(withoutBullet)) {
    const found = waysIn(line);
    const last = ways.at(-1);
    if (found.length > 0) {
      ways.push(...found.map(({ channel, text }) => ({ channel, text: before + text })));
      before = '';
    } else if (last === undefined) before += `${line} `;
    else ways[ways.length - 1] = { ...last, text: `${last.text}; ${line}` };
  }
  return ways;
}

function waysIn(line: string): ProcedureChannel[] {
  const named = channelsIn(line);
  const pieces = line.split(/, | hoặc /u);
  const parted = pieces.flatMap((text) => channelsIn(text).map((channel) => ({ channel, text })));
  return named.length > 1 && parted.length === pieces.length && pieces.every((text) => channelsIn(text).length === 1) ? parted : named.map((channel) => ({ channel, text: line }));
}

function channelsIn(text: string): FilingChannel[] {
  const named = channelWords.filter(([, words]) => words.test(text)).map(([channel]) => channel);
  if (named.length > 0) return named;
  if (/cổng (?:dịch vụ công|dvc)/iu.test(text)) return ['online'];
  return /(?:bộ phận|trung tâm|trụ sở|một cửa)/iu.test(text) ? ['direct'] : [];
}
