import { fuzzDecodersOf } from './fuzz.ts';

await fuzzDecodersOf('text', 5);
