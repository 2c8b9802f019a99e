/** Strings are found even in what is no script. */

import { findStringLiterals } from '../../../../src/server/script-analysis/core/string-literals.ts'

test.each([
    ["gs.info('[A] START incident=' + ((", ['[A] START incident=']],
    ['a "b" \'c\' `d ${e} f`', ['b', 'c', 'd ', ' f']],
    ["it's broken\ngs.info('found')", ['found']],
    ["'a\\'b\\n'", ["a'b\n"]],
    ["'never closed", []],
    ['`never closed ${', []],
    ["f(('caf\\u00e9 \\x41')", ['cafu00e9 x41', 'café A']],
    ["f((`a\\u{41}${'b'}`)", ['au{41}', 'aA', 'b']],
    ["// gs.info('in a comment')", ['in a comment']],
])('in %j', (text, expected) => {
    expect(findStringLiterals(text).map((literal) => literal.value)).toEqual(expected)
})

it('says on which line a string begins', () => {
    expect(findStringLiterals("(\r\n('a'\n'b'")).toEqual([
        { value: 'a', line: 2 },
        { value: 'b', line: 3 },
    ])
})
