import { fuzzDecodersOf } from './fuzz.ts';

await fuzzDecodersOf('json', 55);
