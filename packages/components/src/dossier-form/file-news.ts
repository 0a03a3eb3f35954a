import type { FileEntry } from './filling.ts';
import type { LastStepsMessages } from './messages/last-steps-vi.ts';
import type { FileNews } from './visit.ts';

/** What somebody who listens is told of a file; of the progress, every quarter. */
export function newsInWords({ name, percent, problem }: FileEntry, news: FileNews, text: LastStepsMessages): string | undefined {
  switch (news) {
    case 'progress':
      return percent > 0 && percent % 25 === 0 ? `${text.sending(name)}. ${text.sent(percent)}` : undefined;
    case 'accepted':
      return text.accepted(name);
    case 'refused':
      return text.refused(name, problem ?? '');
    case 'waiting':
      return text.waiting(name);
    case 'session':
      return text.waitingForSignIn(name);
  }
}
