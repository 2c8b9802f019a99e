/** Returns an application to the package that was installed before: its files come back, and files that only the newer one has go. */
import { installSteps } from './install-app.ts'
import type { AppPackage } from './app-package.ts'
import type { Steps } from './background-work.ts'
import type { InstallTarget } from './target.ts'
import { readUpdateFile } from './update-file.ts'

const FILES = ['update', 'author_elective_update'] as const

/** Data stays; so do tables and columns of the newer package, whose rows may be wanted again. */
export function* rollbackSteps(target: InstallTarget, newer: AppPackage, older: AppPackage): Steps {
    const kept = new Set(recordsOf(older).map(({ key }) => key))
    const added = recordsOf(newer).filter(
        ({ table, key }) => !kept.has(key) && !/^sys_(dictionary|db_object)$/.test(table),
    )
    yield* installSteps(target, older)
    target.database.atomically(() => {
        for (const { table, sysId } of added) {
            const row = target.dictionary.table(table) ? target.database.get(table, sysId) : null
            if (!row) continue
            target.database.delete(table, sysId)
            target.announce(table, 'delete', row)
        }
    })
    target.dictionary.reload()
    target.scripts.forget()
    return 'This operation succeeded'
}

interface PackageRecord {
    readonly table: string
    readonly sysId: string
    readonly key: string
}

function recordsOf(application: AppPackage): PackageRecord[] {
    return FILES.flatMap((folder) =>
        application
            .names(folder)
            .flatMap((name) =>
                readUpdateFile(application.read(folder, name)).flatMap((change) =>
                    change.kind === 'upsert' && change.sysId
                        ? [{ table: change.table, sysId: change.sysId, key: `${change.table} ${change.sysId}` }]
                        : [],
                ),
            ),
    )
}
