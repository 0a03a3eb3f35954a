import { textIn, type Language } from '@motcua/domain';
import type { DocumentRequirement, JourneyDocument } from '@motcua/forms';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { FileEntry, Filling } from './filling.ts';
import type { LastStepsMessages } from './messages/last-steps-vi.ts';
import type { DossierFormMessages } from './messages/vi.ts';

/** What the documents are drawn from. */
export interface DocumentsView {
  readonly documents: readonly JourneyDocument[];
  readonly filling: Filling;
  readonly text: LastStepsMessages;
  readonly form: DossierFormMessages;
  readonly language: Language;
  /** The session has ended: files go on after signing in. */
  readonly lost: boolean;
  /** What is wrong with a document, in words. */
  readonly faultOf: (id: string) => string | undefined;
  readonly onFiles: (document: DocumentRequirement, files: readonly File[]) => void;
  readonly onRemove: (file: FileEntry) => void;
  readonly onSend: (file: FileEntry) => void;
}

/** Draws the documents: a file control for each, and the files given so far. */
export function documentsView(view: DocumentsView): TemplateResult {
  const { documents, text } = view;
  return html`<p>${documents.length > 0 ? text.documentsIntro : text.noDocuments}</p>
    ${documents.map((asked) => documentView(asked, view))}`;
}

/**
 * The browser's own button would speak the browser's language and say "no file chosen" below the files that were: the
 * control stays, unseen, and its label is the button.
 */
function documentView({ document, required }: JourneyDocument, view: DocumentsView): TemplateResult {
  const { id, label, hint, accepts, maxFiles } = document;
  const { filling, text, form, language, faultOf, onFiles } = view;
  const fault = faultOf(id);
  const files = filling.filesOf(id);
  const by = [hint && `f-${id}-hint`, fault && `f-${id}-error`].filter(Boolean).join(' ');
  const take = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const chosen = [...(input.files ?? [])];
    // Emptied, so that the same file can be chosen again after it was removed or mended.
    input.value = '';
    if (chosen.length > 0) onFiles(document, chosen);
  };
  return html`
    <div class=${fault ? 'field document invalid' : 'field document'} part="document">
      <label for="f-${id}">${textIn(label, language)}${required ? nothing : html` <span class="requirement">(${form.optional})</span>`}</label>
      ${hint ? html`<p class="hint" id="f-${id}-hint">${textIn(hint, language)}</p>` : nothing}
      ${fault ? html`<p class="field-error" id="f-${id}-error">${fault}</p>` : nothing}
      <input
        class="visually-hidden"
        type="file"
        id="f-${id}"
        accept=${accepts.join()}
        ?multiple=${maxFiles > 1}
        aria-describedby=${by || nothing}
        aria-invalid=${fault ? 'true' : 'false'}
        @change=${take}
      />
      <label class="button choose" for="f-${id}">${text.chooseFile}</label>
      ${files.length > 0
        ? html`<ul class="plain">
            ${repeat(
              files,
              ({ key }) => key,
              (file) => fileView(file, view),
            )}
          </ul>`
        : nothing}
    </div>
  `;
}

function fileView(file: FileEntry, { text, lost, onRemove, onSend }: DocumentsView): TemplateResult {
  const { key, name, state, percent, problem } = file;
  return html`
    <li class="file" id="file-${key}">
      <span class="file-name">
        ${state === 'refused'
          ? html`<span class="field-error">${text.refused(name, problem ?? '')}</span>`
          : state === 'waiting'
            ? html`<span>${lost ? text.waitingForSignIn(name) : text.waiting(name)}</span>`
            : state === 'accepted'
              ? html`<strong>${name}</strong> <span class="mark">${text.received}</span>`
              : html`<span>${text.sending(name)}</span>`}
      </span>
      ${state === 'sending' ? html`<progress max="100" value=${percent} aria-label=${text.sending(name)}></progress>` : nothing}
      ${state === 'waiting' && !lost ? html`<button class="button" type="button" @click=${() => onSend(file)}>${text.sendAgain}<span class="visually-hidden"> ${name}</span></button>` : nothing}
      <button class="button quiet remove" type="button" @click=${() => onRemove(file)}>${text.remove}<span class="visually-hidden"> ${name}</span></button>
    </li>
  `;
}
