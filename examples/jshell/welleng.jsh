// Start-up file for an engineer's JShell prompt; see README.md beside it.
import io.welleng.core.study.*
import io.welleng.core.units.*
import io.welleng.pvt.*
import io.welleng.nodal.*
import io.welleng.nodal.ipr.*
import io.welleng.nodal.flow.*
import io.welleng.nodal.well.*
import io.welleng.nodal.traverse.*
