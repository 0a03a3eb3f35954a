import type { Payment } from './payments.ts';

/** A bill as a PDF of one page. Letters without accents: the page uses a font every reader has. */
export function billOf(payment: Payment): string {
  const lines = ['BIEN LAI THU NGHIEM', `Ma tham chieu: ${payment.reference}`, `Ma giao dich: ${payment.transactionId ?? ''}`, `So tien: ${payment.amount} dong`];
  const text = lines.map((line, index) => `BT /F1 12 Tf 60 ${760 - index * 24} Td (${line.replace(/[^ -~]/g, '?').replace(/[\\()]/g, '\\$&')}) Tj ET`).join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
}
