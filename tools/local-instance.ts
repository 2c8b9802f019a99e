/** The commands `npm start` and `npm run instance`: the local instance with the application of this project and its webhook secret. */
import { randomBytes } from 'node:crypto'
import { runCommandLine, type Project } from 'servicenow-local-instance'
import { ensureBuilt, findApplication, setSecret } from './local-instance/application.ts'
import { linksTo, playDemo } from './local-instance/links.ts'
import { signedCurl } from './local-instance/signed-curl.ts'

const USAGE = `usage:
  npm start -- [--port N] [--data FILE [--nodes N]] [--fresh] [--demo] [--secret S] [--password P] [--property NAME=VALUE ...]
               [--plugins grc,ai_case,...] [--package DIR] [--app-repo DIR]
               --demo plays the first three parts of the demo on a new instance, so that there is something to look at
               with --package another application is installed, and --secret and --demo have no effect
  npm run -s instance -- serve [the same options] [--empty]
  npm run -s instance -- console [--plugins ...] [--package DIR]`

const PROJECT: Project = {
    usage: USAGE,
    options: ['secret'],
    flags: ['demo'],
    findApplication,
    ensureBuilt,
    missing: 'dist/app is missing: run npm run build first',
    prepare({ instance, isFresh }, options) {
        const secret = options['secret'] ?? (isFresh ? randomBytes(24).toString('hex') : null)
        if (secret) setSecret(instance, secret)
        return async (url, password) => [
            ...(secret && !options['secret'] ? [`webhook secret ${secret}`] : []),
            ...signedCurl(url, secret),
            ...(options['demo'] ? await playDemo(instance, url, secret, password) : linksTo(url, null)),
        ]
    },
}

void runCommandLine(process.argv.slice(2), PROJECT)
