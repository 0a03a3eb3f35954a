const alone = '@media print{body :not(:has([data-motcua-print]),[data-motcua-print]){display:none!important}}';

/** Prints one part of an element without the page around it; what is folded in it is shown. */
export function printArticle(article: Element): void {
  const host = (article.getRootNode() as ShadowRoot).host as HTMLElement;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(alone);
  for (const folded of article.querySelectorAll('details')) folded.open = true;
  host.dataset['motcuaPrint'] = '';
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  addEventListener(
    'afterprint',
    () => {
      delete host.dataset['motcuaPrint'];
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    },
    { once: true },
  );
  print();
}
