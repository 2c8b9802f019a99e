/** Reads the command line and the environment of `npm run certify`. */
import { parseArgs } from 'node:util'
import { Stop } from './stop.ts'

/** What to certify. */
export interface Options {
    /** Address without a slash at its end. */
    readonly instance: string
    readonly user: string
    readonly password: string
    /** Name of the release for the files; asked of the instance when null. */
    readonly release: string | null
    /** Folder of the result. */
    readonly out: string
    readonly isInstalled: boolean
    readonly isPublished: boolean
}

/** Printed after a mistake. */
export const USAGE = `usage: npm run certify -- --instance https://<instance>.service-now.com [--release NAME] [--out DIR]
                        [--no-install] [--no-publish]
The login comes from SN_SDK_USER and SN_SDK_USER_PWD; it needs the role admin.`

/** @throws Stop when something is missing */
export function readOptions(args: readonly string[], environment: NodeJS.ProcessEnv): Options {
    const values = parse(args)
    const address = values.instance
    if (!address || !/^https?:\/\//.test(address))
        throw new Stop('usage', `Name the instance by its address.\n${USAGE}`)
    const { SN_SDK_USER: user, SN_SDK_USER_PWD: password } = environment
    if (!user || !password)
        throw new Stop('credentials_missing', 'Set SN_SDK_USER and SN_SDK_USER_PWD to a login with the role admin.')
    return {
        instance: new URL(address).origin,
        user,
        password,
        release: values.release ?? null,
        out: values.out ?? 'out/certify',
        isInstalled: values['no-install'] === true,
        isPublished: values['no-publish'] === true,
    }
}

function parse(args: readonly string[]) {
    try {
        return parseArgs({
            args: [...args],
            options: {
                instance: { type: 'string' },
                release: { type: 'string' },
                out: { type: 'string' },
                'no-install': { type: 'boolean' },
                'no-publish': { type: 'boolean' },
            },
        }).values
    } catch (error) {
        throw new Stop('usage', `${(error as Error).message}\n${USAGE}`)
    }
}
