import { define } from '../define.ts';
import { MotcuaStatusTracker } from './status-tracker.ts';

define('motcua-status-tracker', MotcuaStatusTracker);
