/** Values that nobody expects: texts that something might run, cut or mistake for its own, and JSON of every wrong kind. */

import type { Chance } from './chance.ts'

const TEXTS: readonly string[] = [
    ...[
        '',
        ' ',
        '0',
        '-1',
        '1e400',
        '-0',
        '007',
        'null',
        'undefined',
        'NaN',
        'true',
        'false',
        '[]',
        '{}',
        '[object Object]',
    ],
    ...[
        "'",
        '"',
        '\\',
        '`',
        "' OR 1=1 --",
        '"; gs.log(1); //',
        'a\nb\r\nc',
        'a\tb',
        '%',
        '%00',
        '%2e%2e%2f',
        '\u0000',
        '\u007f',
        '\u0085',
    ],
    ...[
        '${jndi:ldap://127.0.0.1/x}',
        '${gs.getUserID()}',
        '{{7*7}}',
        '<%= 1 %>',
        'javascript:gs.log(1)',
        'javascript:alert(1)',
    ],
    ...[
        '<script>alert(1)</script>',
        '<img src=x onerror=alert(1)>',
        '&lt;&amp;&#0;',
        ']]>',
        '<?xml version="1.0"?><!DOCTYPE x>',
    ],
    ...['a^b', 'a^ORb=1', '^NQactive=true', 'a^EQ', '^', '=', 'sys_idISNOTEMPTY', 'IN1,2,3'],
    ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length', 'valueOf', 'then'],
    ...[
        '../../etc/passwd',
        '..',
        '.',
        '/',
        '//',
        'C:\\x',
        'file:///etc/passwd',
        'http://127.0.0.1:1/',
        'http://169.254.169.254/',
    ],
    ...[
        '\u202eabc',
        '\ufeffabc',
        '\ud800',
        '\udfff\ud800',
        'e\u0301',
        'ﬀ',
        'İ',
        'ß',
        'ı',
        '𝒳',
        '😀'.repeat(40),
        'я'.repeat(120),
    ],
    ...[
        '2026-13-45T99:99:99Z',
        '0000-00-00 00:00:00',
        '9999-12-31T23:59:59Z',
        '1969-12-31',
        '2026-04-27T06:00:00+14:00',
        'soon',
        '1777777777',
    ],
    ...[
        'x'.repeat(41),
        'x'.repeat(256),
        'x'.repeat(1001),
        'x'.repeat(4001),
        'a b '.repeat(300),
        '0'.repeat(32),
        'f'.repeat(64),
    ],
    ...[
        'sha256:' + '0'.repeat(64),
        'admin',
        'system',
        'guest',
        'x_kt_gov',
        'global',
        'block',
        'allow',
        'resolved',
        'production',
    ],
]

/** A text that nobody expects. */
export function hostileText(chance: Chance): string {
    return chance.pick(TEXTS)
}

/** A JSON value of any kind, a few levels deep. */
export function hostileValue(chance: Chance, depth = 0): unknown {
    const deeper = (): unknown => hostileValue(chance, depth + 1)
    return chance.weighted<unknown>([
        [8, () => hostileText(chance)],
        [3, () => chance.pick([0, -1, 1, 1.5, 1e21, -1e308, 5e-324, 2 ** 31, 2 ** 53, 253402300800000])],
        [3, () => chance.pick([null, true, false])],
        [depth > 3 ? 0 : 2, () => Array.from({ length: chance.below(4) }, deeper)],
        [depth > 3 ? 0 : 2, () => Object.fromEntries([0, 1].map(() => [hostileText(chance), deeper()]))],
        [1, () => nested(chance)],
    ])
}

function nested(chance: Chance): unknown {
    let value: unknown = 'deep'
    const isList = chance.oneIn(2)
    for (let level = chance.pick([20, 200, 900]); level > 0; level--) value = isList ? [value] : { a: value }
    return value
}

/** The parts of a query to the Table API that take text. */
export function hostileQuery(chance: Chance, columns: readonly string[]): string {
    const column = (): string =>
        chance.weighted([
            [6, () => chance.pick(columns)],
            [2, () => `${chance.pick(columns)}.${chance.pick(DOTTED)}`],
            [1, () => hostileText(chance)],
        ])
    const term = (): string => `${column()}${chance.pick(OPERATORS)}${hostileText(chance)}`
    const terms = Array.from({ length: 1 + chance.below(3) }, term)
    const parameters = new URLSearchParams()
    if (!chance.oneIn(4)) parameters.set('sysparm_query', terms.join(chance.pick(['^', '^OR', '^NQ', '^EQ^'])))
    if (chance.oneIn(3)) parameters.set('sysparm_fields', [column(), column(), 'sys_id'].join(','))
    if (chance.oneIn(3)) parameters.set('sysparm_limit', chance.pick(['1', '10', '0', '-1', 'x', '1e9', '']))
    if (chance.oneIn(4)) parameters.set('sysparm_offset', chance.pick(['0', '-5', '99999999', 'x']))
    if (chance.oneIn(3)) parameters.set('sysparm_display_value', chance.pick(['true', 'false', 'all', 'x']))
    if (chance.oneIn(5)) parameters.set(chance.pick(OTHER_PARAMETERS), hostileText(chance))
    return String(parameters)
}

const OPERATORS = [
    '=',
    '!=',
    'LIKE',
    'STARTSWITH',
    'IN',
    'ISEMPTY',
    '>',
    '<=',
    'BETWEEN',
    'INSTANCEOF',
    'SAMEAS',
    'ON',
    'x',
]
const DOTTED = [
    'sys_id',
    'body',
    'number',
    'delivery.body',
    'assigned_to.user_password',
    'sys_created_by',
    'parent.parent.number',
    'no_column',
]
const OTHER_PARAMETERS = [
    'sysparm_exclude_reference_link',
    'sysparm_input_display_value',
    'sysparm_query_no_domain',
    'sysparm_no_count',
    'x',
    '__proto__',
]
