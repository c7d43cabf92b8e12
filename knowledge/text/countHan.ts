/** How many Chinese characters a text has; each says about as much as a short word. */
export function countHan(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}
