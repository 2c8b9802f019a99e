import './on-kind-instance.ts'
import '../on-instance/write-back/other-target-tables.test.ts'
