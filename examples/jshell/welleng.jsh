// Start-up file for an engineer's JShell prompt; see README.md beside it.
import java.util.*
import io.welleng.core.study.*
import io.welleng.core.units.*
import io.welleng.pvt.*
import io.welleng.nodal.*
import io.welleng.nodal.choke.*
import io.welleng.nodal.flow.*
import io.welleng.nodal.flowline.*
import io.welleng.nodal.heat.*
import io.welleng.nodal.ipr.*
import io.welleng.nodal.loading.*
import io.welleng.nodal.sensitivity.*
import io.welleng.nodal.traverse.*
import io.welleng.nodal.well.*
