import './on-kind-instance.ts'
import '../on-instance/exports/lifecycle.test.ts'
