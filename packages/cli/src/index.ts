/**
 * The `motcua` command.
 *
 * @packageDocumentation
 */
export { run } from './main.ts';
