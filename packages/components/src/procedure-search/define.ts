import { define } from '../define.ts';
import { MotcuaProcedureSearch } from './procedure-search.ts';

define('motcua-procedure-search', MotcuaProcedureSearch);
