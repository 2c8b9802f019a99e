/** Markdown tables from rows. */

/** A table; pipes in cells are escaped. */
export function toTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
    const line = (cells: readonly string[]) =>
        `| ${cells.map((cell) => cell.replace(/\|/g, '\\|').replace(/\n/g, ' ')).join(' | ')} |`
    return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Inline code. */
export function code(text: string): string {
    return `\`${text}\``
}
