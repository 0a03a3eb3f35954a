import type { CommonMessages } from './vi.ts';

/** Sentences that every element needs, in English. */
export const en: CommonMessages = {
  loading: 'Loading…',
  tryAgain: 'Try again',
  newTab: 'opens in a new tab',
  errorSummary: 'Some information needs correcting',
  errors: {
    offline: 'The service cannot be reached. Check your connection, then choose “Try again”.',
    timeout: 'The service is taking too long to answer. Wait a moment, then choose “Try again”.',
    configuration: 'This page is not connected correctly to the one-stop service. Please tell the agency that runs it.',
    other: 'Something went wrong. Try again in a few minutes; if it still fails, ask the one-stop desk.',
  },
};
