import type { ElementHandle, Page } from 'puppeteer-core';
import { focused, tabTo } from './visitor.ts';

/** How a person works a page: by pointing, or by keys alone. Names are what the person reads. */
export interface Hands {
  /** Presses a button or follows a link. */
  press(name: string): Promise<void>;
  /** Picks one of a group's options. */
  pick(group: string, option: string): Promise<void>;
  /** Ticks a box. */
  tick(name: string): Promise<void>;
  /** Types into a text field, replacing what is there. */
  fill(label: string, text: string): Promise<void>;
  /** Types a date into its three fields. */
  fillDate(group: string, day: string, month: string, year: string): Promise<void>;
  /** Chooses an entry of a drop-down list by typing its first letters. */
  select(label: string, option: string): Promise<void>;
  /** Attaches a file. */
  attach(label: string, path: string): Promise<void>;
}

/** Selector of puppeteer for an accessible name, through shadow roots. */
const named = (name: string, role: string) => `::-p-aria([name="${name.replaceAll('"', '\\"')}"][role="${role}"])`;

async function firstNamed(page: Page, name: string, roles: readonly string[]) {
  const until = Date.now() + 15_000;
  for (;;) {
    for (const role of roles) {
      const found = await page.$(named(name, role)).catch(() => null); // the page may be on its way to another
      if (found) return found;
    }
    if (Date.now() > until) throw new Error(`Nothing named "${name}" (${roles.join(', ')}) on ${new URL(page.url()).pathname}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** A person with a mouse or a finger. */
export function pointing(page: Page): Hands {
  const click = async (name: string, roles: readonly string[]) => {
    const element = await firstNamed(page, name, roles);
    await element.scrollIntoView();
    await element.click();
  };
  const type = async (element: Awaited<ReturnType<typeof firstNamed>>, text: string) => {
    await element.click({ count: 3 });
    await page.keyboard.press('Backspace');
    await element.type(text);
  };
  return {
    press: (name) => click(name, ['button', 'link']),
    pick: (_group, option) => click(option, ['radio']),
    // By their labels, as people do: what stands behind an item's name ("cần để …") is not part of what they look for.
    tick: async (name) => clickLabel(page, name, 'checkbox'),
    fill: async (label, text) => type(await firstNamed(page, label, ['textbox', 'searchbox', 'combobox', 'spinbutton']), text),
    fillDate: async (group, day, month, year) => {
      const parts = await page.$$(`${named(group, 'group')} >>> input`);
      const [first, second, third] = parts;
      if (!first || !second || !third) throw new Error(`No three date fields in "${group}"`);
      await type(first, day);
      await type(second, month);
      await type(third, year);
    },
    select: async (label, option) => {
      const element = await firstNamed(page, label, ['combobox', 'listbox']);
      const value = await element.evaluate((node, text) => [...(node as HTMLSelectElement).options].find((entry) => entry.text.trim() === text)?.value, option);
      if (value === undefined) throw new Error(`"${label}" has no option "${option}"`);
      await (element as unknown as { select(value: string): Promise<unknown> }).select(value);
    },
    attach: async (label, path) => {
      const [chooser] = await Promise.all([page.waitForFileChooser({ timeout: 15_000 }), clickLabel(page, label, 'file')]);
      await chooser.accept([path]);
    },
  };
}

/** Clicks the label, beginning with a text, of an input of a type. */
async function clickLabel(page: Page, text: string, type: string): Promise<void> {
  const label = (
    await page.evaluateHandle(
      (wanted, inputType) => {
        const search = (root: Document | ShadowRoot): HTMLElement | undefined => {
          for (const label of root.querySelectorAll('label')) {
            if (label.control instanceof HTMLInputElement && label.control.type === inputType && label.textContent?.replace(/\s+/g, ' ').trim().startsWith(wanted)) return label;
          }
          for (const element of root.querySelectorAll('*')) {
            const found = element.shadowRoot && search(element.shadowRoot);
            if (found) return found;
          }
          return undefined;
        };
        return search(document);
      },
      text,
      type,
    )
  ).asElement() as ElementHandle<HTMLElement> | null;
  if (!label) throw new Error(`No label "${text}" of an input of type ${type} on ${new URL(page.url()).pathname}`);
  await label.scrollIntoView();
  await label.click();
}

const escape = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A person with a keyboard only: Tab, arrows, Space, Enter and letters. */
export function keyboardOnly(page: Page): Hands {
  const replace = async (text: string) => {
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyA');
    await page.keyboard.up('Control');
    await page.keyboard.press('Backspace');
    await page.keyboard.type(text);
  };
  return {
    press: async (name) => {
      await tabTo(page, new RegExp(`^(button|a|summary)\\b.*${escape(name)}`));
      await page.keyboard.press('Enter');
    },
    pick: async (group, option) => {
      await tabTo(page, new RegExp(`^input radio .*${escape(group)}`));
      const wanted = new RegExp(`^input radio .*${escape(option)}`);
      if (wanted.test(await focused(page))) await page.keyboard.press('Space');
      else await tabTo(page, wanted, 'ArrowDown', 40);
    },
    tick: async (name) => {
      await tabTo(page, new RegExp(`^input checkbox .*${escape(name)}`));
      await page.keyboard.press('Space');
    },
    fill: async (label, text) => {
      await tabTo(page, new RegExp(`^(input (text|search|tel|email|number)|textarea) .*${escape(label)}`));
      await replace(text);
    },
    fillDate: async (group, day, month, year) => {
      for (const part of [day, month, year]) {
        await tabTo(page, new RegExp(`^input (text|number|tel) .*\\(.*${escape(group)}`));
        await replace(part);
        await page.keyboard.press('Tab');
      }
    },
    select: async (label, option) => {
      await tabTo(page, new RegExp(`^select .*${escape(label)}`));
      // The first plain letters: a space would open the list, and a letter that no key has goes elsewhere as inserted text.
      await page.keyboard.type(/^[A-Za-z]*/.exec(option)?.[0] ?? '');
    },
    attach: async (label, path) => {
      const open = async () => {
        await tabTo(page, new RegExp(`^(input file|button) .*${escape(label)}`));
        await page.keyboard.press('Space');
      };
      // Waited for before the way there: a key on its heels may reach the page before it is told not to open a real dialog.
      const [chooser] = await Promise.all([page.waitForFileChooser({ timeout: 30_000 }), open()]);
      await chooser.accept([path]);
    },
  };
}
