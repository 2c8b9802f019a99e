/** How texts of the engine and of the platform's own exceptions begin. */

const CLASS = /^(?:[\w$]+\.)*[\w$]*(?:Error|Exception|Throwable)\b/
const WORDS = new RegExp(
    '^(?:' +
        'cannot|can.?t|could not|couldn.?t|unable|failed|failure|error|invalid|illegal|unexpected|unknown|unsupported|unterminated|' +
        'missing|no |not |null|undefined|nan|object|type|method|function|property|index|value|argument|operation|access|' +
        'security|script|transaction|execution|maximum|too |out of|syntax|json|xml|expected|expecting|identifier|' +
        'reference|redeclaration|constructor|class|java|javascript|com\\.|org\\.|the |this |user|duplicate|data|' +
        'connection|connect|timeout|timed out|read timed|socket|host|http|for input|string|array|array index|stack|wrapped|assignment' +
        ')',
    'i',
)

/**
 * Whether a text may be one of the engine. Java names its exceptions by class; the engine's sentences begin with a few words, with a value
 * in quotes, or with what an object prints as. That a text is none of these says much only where it also begins with a literal of a script.
 */
export function isEngineText(text: string): boolean {
    const begin = text.slice(0, 200)
    return (
        begin === '' || CLASS.test(begin) || WORDS.test(begin) || /^["'`]/.test(begin) || begin.startsWith('[object ')
    )
}
