/** What an error says, without the places it passed: those differ from run to run. */
export function firstLine(message: string): string {
  return message.replace(/\n.*/s, '');
}
