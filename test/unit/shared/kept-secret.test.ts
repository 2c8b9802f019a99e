/** Which secret counts while the same one is in its property and in the table. */
import {
    chooseSecret,
    NO_SECRET,
    readKeptText,
    toKeptText,
    toPlace,
    toTaken,
    toTakenParts,
    type KeptSecret,
} from '../../../src/server/shared/kept-secret.ts'

const taken = (text: string, expires = '') => toTaken({ text, expires }, (one) => `digest${one.replace(/\W/g, '')}`)
const choose = (text: string, expires: string, kept: KeptSecret | null) =>
    chooseSecret({ text, expires }, taken(text, expires), kept)
const KEPT: KeptSecret = {
    text: 'new',
    expires: '2026-05-01 00:00:00',
    taken: toTakenParts({ text: 'old', expires: 'its time' }, (one) => `digest${one.replace(/\W/g, '')}`),
    takenAt: '2026-04-20 00:00:00',
    isEmptied: false,
}
const OWN = { text: 'new', expires: '2026-05-01 00:00:00' }

it.each([
    ['nothing was entered', '', '', KEPT, OWN],
    ['nothing was entered nor kept', '', '', null, NO_SECRET],
    ['what was taken is still in the property', 'old', 'its time', KEPT, OWN],
    ['the text of what was taken is emptied, and its time not yet', '', 'its time', KEPT, OWN],
    ['another secret was entered', 'other', '', KEPT, { text: 'other', expires: '' }],
    ['another secret with its time', 'other', 'then', KEPT, { text: 'other', expires: 'then' }],
    ['only another time', '', 'then', KEPT, { text: 'new', expires: 'then' }],
    ['the stored one is to end', ' Remove\n', '', KEPT, NO_SECRET],
    ['nothing is kept yet', 'first', '', null, { text: 'first', expires: '' }],
])('%s', (_what, text, expires, kept, expected) => {
    expect(choose(text, expires, kept)).toMatchObject(expected)
})

it.each(['', 'cipher', 'kept:', 'kept:null', 'kept:{"text":1}', '{"text":"x"}'])('%j is no kept secret', (text) => {
    expect(readKeptText(text)).toBeNull()
})

it('reads what it wrote', () => {
    expect(readKeptText(toKeptText(KEPT))).toEqual(KEPT)
})

it.each([
    ['', null, 'none'],
    ['', { kept: KEPT, isSet: true, refusedAt: '' }, 'table'],
    ['', { kept: null, isSet: true, refusedAt: '' }, 'unreadable'],
    ['', { kept: null, isSet: false, refusedAt: 'then' }, 'none'],
    [taken('x'), null, 'property'],
    [taken('x'), { kept: null, isSet: false, refusedAt: 'then' }, 'refused'],
    [taken('old', 'its time'), { kept: KEPT, isSet: true, refusedAt: '' }, 'table'],
] as const)('%j beside %j is %s', (entered, row, expected) => {
    expect(toPlace(entered, row)).toBe(expected)
})
