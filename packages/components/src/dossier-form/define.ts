import { define } from '../define.ts';
import { MotcuaDossierForm } from './dossier-form.ts';

define('motcua-dossier-form', MotcuaDossierForm);
