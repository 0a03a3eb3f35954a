import { html, render } from './lit-html.js';

const place = document.querySelector('#host-lit') ?? document.body;
render(html`<span>Trang này tự dùng Lit</span>`, place);
