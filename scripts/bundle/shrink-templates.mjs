// Indentation inside html`…` and css`…` means nothing to a browser; people on a bad line should not wait for it.

/** @returns {import('rollup').Plugin} */
export function shrinkTemplates() {
  return {
    name: 'shrink-templates',
    transform(code, id) {
      if (/[\\/]node_modules[\\/]/.test(id) || !/\b(?:html|css)\s*`/.test(code)) return null;
      const edits = [];
      walk(this.parse(code), (node) => {
        if (node.type !== 'TaggedTemplateExpression' || (node.tag.name !== 'html' && node.tag.name !== 'css')) return;
        const { quasis } = node.quasi;
        for (const { start, end } of quasis) {
          let text = code.slice(start, end);
          if (node.tag.name === 'css') text = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s*([{};,])\s*/g, '$1').replace(/: /g, ':');
          if (start === quasis[0].start) text = text.replace(/^\s*\n\s*/, '');
          if (end === quasis.at(-1).end) text = text.replace(/\s*\n\s*$/, '');
          edits.push({ start, end, text: text.replace(/\s*\n\s*/g, ' ') });
        }
      });
      let result = code;
      for (const { start, end, text } of edits.sort((a, b) => b.start - a.start)) result = result.slice(0, start) + text + result.slice(end);
      return { code: result, map: null };
    },
  };
}

function walk(node, visit) {
  if (!node || typeof node.type !== 'string') return;
  visit(node);
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) for (const child of value) walk(child, visit);
    else if (typeof value === 'object') walk(value, visit);
  }
}
