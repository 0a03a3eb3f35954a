// One file: who reads English gets all of it at once, smaller than two.
export { en } from './en.ts';
export { en as later } from './later-en.ts';
