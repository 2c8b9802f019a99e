/** Texts of pages as an administrator may have changed them: whatever a message says, the page is drawn. */

import { showDay, showInstant, showMinute, showNumber } from '../../../src/client/instants.ts'
import { language, say, sayCount, sayPhrase, setTexts } from '../../../src/client/messages.ts'

const TEXTS = {
    language: 'de',
    'time.utc': '{time} UTC',
    'setup.checksRan.one': '{count} Prüfung',
    'setup.checksRan.other': '{count} Prüfungen',
}
const take = (texts: Readonly<Record<string, string>>, phrases: readonly (readonly [string, string])[] = []): void =>
    setTexts({ texts: { ...TEXTS, ...texts }, phrases })

it.each([
    ['de', 'de'],
    ['de_DE', 'de-DE'],
    [' pt-BR ', 'pt-BR'],
    ['', 'en'],
    ['German', 'german'],
    ['<b>de</b>', 'en'],
    ['x', 'en'],
    ['de,fr', 'en'],
])('a language that the message calls "%s" is %s', (message, tag) => {
    take({ language: message })
    expect(language()).toBe(tag)
    expect(sayCount('setup.checksRan', 1000)).toContain('1')
    expect(showInstant('2026-02-02T10:32:01Z')).toContain('2026')
    expect(showNumber(1234.5)).toContain('234')
})

it.each([
    ['x', 'x UTC', 'x', 'x UTC'],
    ['2026-99-99T00:00:00Z', '2026-99-99 00:00:00 UTC', '2026-99-99 00:00:00Z', '2026-99-99 00:00 UTC'],
])('a time that is none, %s, is shown as it is', (instant, ...shown) => {
    take({})
    expect([showInstant(instant), showDay(instant), showMinute(instant)]).toEqual(shown)
})

it('a place without a value stays, whatever it is called', () => {
    take({ 'secret.rotate': '{constructor} {toString} {__proto__} {unknown} {at}' } as never)
    expect(say('secret.rotate', { at: 5 })).toBe('{constructor} {toString} {__proto__} {unknown} 5')
})

it('a sentence with more or fewer places than the English one is shown', () => {
    take({}, [['{0} rows of {1}', '{7} {1} {0} {0}']])
    expect(sayPhrase('5 rows of x')).toBe('{7} x 5 5')
    take({}, [['{0} rows of {1}', 'Zeilen']])
    expect(sayPhrase('5 rows of x')).toBe('Zeilen')
})

it('what replaces a place is not read as a replacement', () => {
    take({ 'secret.rotate': 'a {at}' }, [['{0} is here', '{0} da']])
    expect(say('secret.rotate', { at: "$& $' {at}" })).toBe("a $& $' {at}")
    expect(sayPhrase("$& $' is here")).toBe("$& $' da")
})
