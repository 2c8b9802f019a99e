/** Nothing of the machine that built the package travels in it: no private path, no source map, no source archive. */
import type { Check, Problem } from './check.ts'

const TRACES: readonly (readonly [RegExp, string])[] = [
    [
        /(?:^|["'\s(=>])(?:\/(?:home|Users|root|work|tmp|private|var\/folders)\/[\w.-]+)/m,
        'a path of the building machine',
    ],
    [/\b[A-Za-z]:\\(?:Users|Windows|Program)/, 'a path of the building machine'],
    [/sourceMappingURL=/, 'a reference to a source map'],
    [/data-source-loc=/, 'source locations in the page'],
    [/<sn_glider_source_artifact\b/, 'an archive of the sources'],
    [/-----BEGIN [A-Z ]*PRIVATE KEY-----/, 'a private key'],
]

/** Finds traces of the build machine and files that are no part of an app. */
export const checkLeaks: Check = (built) =>
    built.files.flatMap(({ path, text }): Problem[] => [
        ...TRACES.filter(([pattern]) => pattern.test(text)).map(([, what]) => ({
            file: path,
            reason: `contains ${what}`,
        })),
        ...(/\.(map|ts|tsx|zip)$/.test(path) ? [{ file: path, reason: 'is no part of an app' }] : []),
    ])
