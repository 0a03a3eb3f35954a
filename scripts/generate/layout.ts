/** A piece of code that may be laid out on one line or over several. */
export type Layout = string | Group | Layout[];

interface Group {
  open: string;
  items: Layout[];
  close: string;
}

/** Items between brackets, separated by commas; one line when it fits, else one line each. */
export function group(open: string, items: Layout[], close: string): Group {
  return { open, items, close };
}

const width = 120;

/**
 * Writes a layout as source text, starting at a column, with two blanks of indentation per level; `reserved` columns
 * at the end of the line are left for what follows.
 */
export function write(layout: Layout, column = 0, indent = 0, reserved = 0): string {
  const flat = onOneLine(layout);
  if (column + flat.length + reserved <= width) return flat;
  if (typeof layout === 'string') return layout;
  if (Array.isArray(layout)) {
    let text = '';
    for (const [index, part] of layout.entries()) {
      const last = text.slice(text.lastIndexOf('\n') + 1);
      const rest = onOneLine(layout.slice(index + 1)).length + reserved;
      text += write(part, (text.includes('\n') ? 0 : column) + last.length, indent, rest);
    }
    return text;
  }
  if (layout.items.length === 0) return layout.open.trimEnd() + layout.close.trimStart();
  const margin = ' '.repeat(indent + 2);
  const lines = layout.items.map((item) => `${margin}${write(item, indent + 2, indent + 2, 1)},\n`);
  return `${layout.open.trimEnd()}\n${lines.join('')}${' '.repeat(indent)}${layout.close.trimStart()}`;
}

function onOneLine(layout: Layout): string {
  if (typeof layout === 'string') return layout;
  if (Array.isArray(layout)) return layout.map(onOneLine).join('');
  if (layout.items.length === 0) return layout.open.trimEnd() + layout.close.trimStart();
  return layout.open + layout.items.map(onOneLine).join(', ') + layout.close;
}

/** A string literal in single quotes. */
export function quote(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** A property name, quoted only where it must be. */
export function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name);
}

/** A documentation comment. */
export function comment(text: string): string {
  const lines = text.trim().replaceAll('*/', '*\\/').split('\n');
  return lines.length === 1 ? `/** ${lines[0]} */\n` : `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\n`;
}
