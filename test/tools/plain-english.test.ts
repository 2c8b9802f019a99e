/** What people read has no word that docs/GLOSSARY.md replaces. */
import { findWords, problemsOf, SCOPES } from '../../tools/plain-english.ts'

it.each([
    ['Keeptrusts is told of a claim', '"told": write send, report, notify, return'],
    ['Drive delivery again', '"Drive": write reprocess, retry, process'],
    ['Deliveries to look at', '"to look at": write needing attention, to check'],
    ['What is made of certain events', '"made of certain": write the records that it creates (record mapping)'],
    ['Open the set-up page', '"set-up": write Setup (the page), setup, set up'],
    ['What could not be read is said', '"is said": write is reported, states'],
    ['A witness script', '"witness": write log-writing script'],
])('refuses "%s" and names the replacement', (text, problem) => {
    expect(findWords(text)).toEqual([problem])
})

it('accepts the terms of the glossary', () => {
    expect(findWords('Reprocess the delivery, retry the write-back, and open the Setup page.')).toEqual([])
})

it.each(SCOPES.filter(({ held }) => held))('finds no such word in the texts of: $name', (scope) => {
    expect(scope.texts().length).toBeGreaterThan(0)
    expect(problemsOf(scope)).toEqual([])
})
