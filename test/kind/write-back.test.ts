/** On a kind instance: the promises of write-back in one file. */
import './on-kind-instance.ts'
import '../on-instance/write-back/other-target-tables.test.ts'
