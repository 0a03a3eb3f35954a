import { css, html, LitElement } from 'lit';
import '@motcua/components/status-tracker/define';
import { define, resolveLanguage } from '@motcua/components';
import { MotcuaStatusTracker } from '@motcua/components/status-tracker';
import { scriptGateway } from './commands.ts';
import { progress } from './answers.ts';
import { cleanUp, equal, inside, listen, ok, place, textOf, untilReads } from './seeing.ts';

afterEach(cleanUp);

describe('language', () => {
  it('is the element’s own, else the nearest ancestor’s, else Vietnamese', async () => {
    const english = place('<motcua-status-tracker lang="en-GB"></motcua-status-tracker>');
    await untilReads(english, 'Follow a dossier');
    equal(inside(english, '.base').lang, 'en');

    const inherited = place('<main lang="en"><motcua-status-tracker></motcua-status-tracker></main>').firstElementChild!;
    await untilReads(inherited, 'Follow a dossier');

    document.documentElement.lang = 'en';
    const own = place('<div lang="en"><motcua-status-tracker lang="vi"></motcua-status-tracker></div>').firstElementChild!;
    await untilReads(own, 'Theo dõi hồ sơ');

    document.documentElement.removeAttribute('lang');
    await untilReads(place('<motcua-status-tracker></motcua-status-tracker>'), 'Theo dõi hồ sơ');
    await untilReads(place('<div lang="fr"><motcua-status-tracker></motcua-status-tracker></div>').firstElementChild!, 'Theo dõi hồ sơ');
  });

  it('follows a change of any attribute it comes from, and back', async () => {
    document.documentElement.lang = 'vi';
    const element = place('<motcua-status-tracker></motcua-status-tracker>');
    await untilReads(element, 'Theo dõi hồ sơ');
    document.documentElement.lang = 'en';
    await untilReads(element, 'Follow a dossier');
    element.lang = 'vi';
    await untilReads(element, 'Theo dõi hồ sơ');
    element.removeAttribute('lang');
    await untilReads(element, 'Follow a dossier');
  });

  it('follows an element that moves', async () => {
    const page = place('<div><p lang="en"></p><motcua-status-tracker></motcua-status-tracker></div>');
    const element = page.querySelector('motcua-status-tracker')!;
    await untilReads(element, 'Theo dõi hồ sơ');
    page.querySelector('p')!.append(element);
    await untilReads(element, 'Follow a dossier');
  });

  it('is found through shadow roots, and followed there', async () => {
    const host = place('<section lang="en"></section>');
    const root = host.attachShadow({ mode: 'open' });
    const element = document.createElement('motcua-status-tracker');
    root.append(element);
    await untilReads(element, 'Follow a dossier');
    equal(resolveLanguage(element), 'en');
    host.lang = 'vi';
    await untilReads(element, 'Theo dõi hồ sơ');
  });
});

describe('the gateway’s address', () => {
  it('is said to be wrong where it is no address', async () => {
    const errors = listen('motcuaerror');
    const element = place('<motcua-status-tracker gateway="https://" dossier="H37-1"></motcua-status-tracker>');
    await untilReads(element, 'Trang này chưa được nối đúng với hệ thống một cửa.');
    equal(errors, [{ code: 'configuration' }]);
  });

  it('may have a path and a slash at its end', async () => {
    const url = await scriptGateway({ 'GET /dossiers/{dossierCode}': { body: progress() } });
    const element = place(`<motcua-status-tracker gateway="${url}/" dossier="H37-1"></motcua-status-tracker>`);
    await untilReads(element, 'Đang xử lý');
  });
});

describe('a host page', () => {
  const hostile = 'letter-spacing: 2px; text-transform: uppercase; text-align: center; font-style: italic; white-space: nowrap; color: white';

  it('that unsets everything leaves the element whole', async () => {
    const style = document.createElement('style');
    style.textContent = '* { all: unset }';
    document.head.append(style);
    try {
      const element = place('<motcua-status-tracker></motcua-status-tracker>');
      await untilReads(element, 'Mã hồ sơ');
      equal(getComputedStyle(element).display, 'block', 'display');
      const button = inside(element, 'button');
      equal(getComputedStyle(button).backgroundColor, 'rgb(11, 87, 164)', 'button');
      ok(button.getBoundingClientRect().height >= 44, 'the button is as high as a finger');
      element.hidden = true;
      equal(getComputedStyle(element).display, 'none', 'display when hidden');
    } finally {
      style.remove();
    }
  });

  it('does not pass its text styles on, but what people set to read better', async () => {
    const page = place(`<div><motcua-status-tracker></motcua-status-tracker></div>`);
    page.style.cssText = hostile;
    const element = page.firstElementChild!;
    await untilReads(element, 'Theo dõi hồ sơ');
    const style = getComputedStyle(inside(element, '.hint'));
    equal([style.textTransform, style.textAlign, style.fontStyle, style.whiteSpace], ['none', 'start', 'normal', 'normal']);
    equal(style.letterSpacing, '2px', 'letter spacing');
    ok(style.color !== 'rgb(255, 255, 255)', 'the text has a colour that is read on the element’s own surface');
  });

  it('sets tokens on any ancestor', async () => {
    const page = place('<div><motcua-status-tracker></motcua-status-tracker></div>');
    page.style.setProperty('--motcua-color-action', 'rgb(120, 0, 60)');
    page.style.setProperty('--motcua-radius', '0px');
    page.style.setProperty('--motcua-control-size', '56px');
    const element = page.firstElementChild!;
    await untilReads(element, 'Tra cứu');
    const style = getComputedStyle(inside(element, 'button'));
    equal([style.backgroundColor, style.borderRadius, style.minHeight], ['rgb(120, 0, 60)', '0px', '56px']);
  });

  it('with small text gets readable text', async () => {
    const page = place('<div><motcua-status-tracker></motcua-status-tracker></div>');
    page.style.fontSize = '10px';
    await untilReads(page.firstElementChild!, 'Tra cứu');
    equal(getComputedStyle(inside(page.firstElementChild!, '.base')).fontSize, '16px');
  });
});

describe('what stands inside the tag', () => {
  it('is seen until the element works, and not afterwards', async () => {
    const page = place('<div><motcua-not-yet><a href="/x">Trang tra cứu</a></motcua-not-yet><motcua-status-tracker><a href="/x">Trang tra cứu</a></motcua-status-tracker></div>');
    await untilReads(page.lastElementChild!, 'Theo dõi hồ sơ');
    ok(page.firstElementChild!.firstElementChild!.checkVisibility(), 'the link of the undefined element is seen');
    ok(!textOf(page.lastElementChild!).includes('Trang tra cứu'), 'the link of the working element is not');
  });
});

describe('definitions', () => {
  it('come with no side effect from the class, and may be asked for twice', () => {
    const first = customElements.get('motcua-status-tracker');
    equal(first === MotcuaStatusTracker, true, 'same class');
    define('motcua-status-tracker', class extends HTMLElement {});
    equal(customElements.get('motcua-status-tracker') === first, true, 'the first stays');
    // A host may have its own Lit beside ours.
    customElements.define(
      'host-own',
      class extends LitElement {
        static override styles = css`p { color: green }`;
        override render() {
          return html`<p>own</p>`;
        }
      },
    );
  });
});
