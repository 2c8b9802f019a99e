/** A process that writes to a shared database file: `writer.ts FILE COUNT` numbers and inserts; COUNT `hold` keeps the lock until it is killed. */
import { createDatabase } from '../../src/database/index.ts'
import { createDictionary } from '../../src/runtime/dictionary.ts'

const [file, count] = process.argv.slice(2)
const database = createDatabase({ file: file! })
createDictionary(database)
const insert = (): void => {
    const number = database.nextNumber('SHARED', 1)
    database.insert('task', {
        sys_id: String(number).padStart(32, '0'),
        number: `T${number}`,
        correlation_id: String(process.pid),
    })
}
if (count === 'hold') {
    database.atomically(() => {
        insert()
        process.stdout.write('holding\n')
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
    })
}
for (let i = 0; i < Number(count); i++) insert()
database.close()
