package main

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"slices"
	"strings"
)

// Every program carries the toolchain's runtime, with all that traces, profiles and debugging settings
// need. Nobody can ask for any of it where the engine runs: there is no such setting in a page, no
// file to write to, and of a crash only the reason is told. Those functions are made empty before the
// engine is compiled, so that the linker leaves out what only they call.

// spared are the functions of package runtime that are made empty: they do nothing and return zeros.
// A name that ends in * stands for all methods of the type before it.
var spared = []string{
	// The tracer.
	"traceEnabled", "traceAllocFreeEnabled", "traceShuttingDown", "traceAcquireEnabled", "traceRelease", "traceAdvance",
	"traceReadCPU", "traceInitReadCPU", "traceThreadDestroy", "traceExitingSyscall", "traceExitedSyscall", "traceCPUSample", "traceLocker.*",
	"readTrace0", "traceReader", "traceReaderAvailable",

	// Profiles, of memory, waiting and goroutines, and what is measured of the runtime itself.
	"mProf_NextCycle", "mProf_Flush", "mProf_FlushLocked", "mProf_PostSweep", "mProf_Malloc", "mProf_Free", "blockevent", "saveblockevent",
	"mutexevent", "tryRecordGoroutineProfile", "tryRecordGoroutineProfileWB", "doRecordGoroutineProfile", "sigprof", "sigprofNonGo", "sigprofNonGoPC",
	"initMetrics", "godebugInc.IncNonDefault", "profilealloc", "setprofilebucket",

	// What a crash tells behind its reason.
	"traceback", "tracebacktrap", "traceback1", "traceback2", "tracebackothers", "tracebacksomeothers", "tracebackPCs", "tracebackHexdump",
	"printcreatedby", "printcreatedby1", "printAncestorTraceback", "goroutineheader", "hexdumpWords", "printanycustomtype", "saveAncestors",
	"printfloat32", "printfloat64", "printcomplex64", "printcomplex128", "printDebugLog", "printDebugLogPC", "gcDumpObject", "dumpgstatus", "mspan.reportZombies", "printOneCgoTraceback", "expandCgoFrames",

	// What only a debugging setting or a variable of a process's environment turns on.
	"parsegodebug", "parseByteCount", "defaultGOMAXPROCSUpdateEnable", "fmtNSAsMS", "findGoroutineLeaks", "allGsSnapshotSortedForGC",
	"schedtrace", "printScavTrace", "checkFinalizersAndCleanups", "startCheckmarks", "endCheckmarks", "runCheckmark", "setCheckmark",
	"dumpScanStats", "writeheapdump_m", "setCleanupContext", "clearCleanupContext", "setTinyBlockContext",

	// What is asked of each piece of memory for packages that are not linked: arenas and pins.
	"mspan.setUserArenaChunkToFault", "mspan.refreshPinnerBits",

	// Checks of the toolchain's own work, and of the modules of a program that has several.
	"check", "moduledataverify1", "typelinksinit",
}

// spareRuntime writes the files of the runtime with those functions made empty into the folder, and
// notes in replace which file each stands for. It refuses a runtime that is not as this build knows it.
func spareRuntime(root, folder string, replace map[string]string) error {
	met := map[string]bool{}
	err := rewritten(filepath.Join(root, "src", "runtime", "*.go"), folder, replace, func(_ string, source []byte) ([]byte, error) {
		return withoutBodies(source, spared, met)
	})
	if err != nil {
		return err
	}
	for _, name := range spared {
		if !met[name] {
			return fmt.Errorf("the runtime has no function %s; site/gen/spare.go names those that are made empty", name)
		}
	}
	return nil
}

// withoutBodies is the Go file with the functions of those names made empty, the same where it has none. It
// notes in met the names that it has.
func withoutBodies(source []byte, names []string, met map[string]bool) ([]byte, error) {
	positions := token.NewFileSet()
	file, err := parser.ParseFile(positions, "", source, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	offset := func(at token.Pos) int { return positions.Position(at).Offset }
	var out bytes.Buffer
	last := 0
	put := func(upTo token.Pos, text string, from token.Pos) {
		out.Write(source[last:offset(upTo)])
		out.WriteString(text)
		last = offset(from)
	}
	for _, declaration := range file.Decls {
		function, ok := declaration.(*ast.FuncDecl)
		if !ok || function.Body == nil || !isNamed(function, names, met) {
			continue
		}
		if results := function.Type.Results; results != nil && len(results.List[0].Names) == 0 {
			var named []string
			for _, one := range results.List {
				named = append(named, "_ "+string(source[offset(one.Type.Pos()):offset(one.Type.End())]))
			}
			put(results.Pos(), "("+strings.Join(named, ", ")+")", results.End())
		}
		put(function.Body.Lbrace, "{ return }", function.Body.End())
	}
	if last == 0 {
		return source, nil
	}
	out.Write(source[last:])
	return withoutUnusedImports(out.Bytes())
}

// isNamed reports whether the function is one of those names, and notes by which.
func isNamed(function *ast.FuncDecl, names []string, met map[string]bool) bool {
	name, any := function.Name.Name, ""
	if function.Recv != nil {
		of := function.Recv.List[0].Type
		if pointer, ok := of.(*ast.StarExpr); ok {
			of = pointer.X
		}
		if receiver, ok := of.(*ast.Ident); ok {
			name, any = receiver.Name+"."+name, receiver.Name+".*"
		}
	}
	for _, one := range []string{name, any} {
		if one != "" && slices.Contains(names, one) {
			met[one] = true
			return true
		}
	}
	return false
}

// withoutUnusedImports is the Go file without the imports that nothing in it uses any more, which a compiler refuses.
func withoutUnusedImports(source []byte) ([]byte, error) {
	positions := token.NewFileSet()
	file, err := parser.ParseFile(positions, "", source, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	used := map[string]bool{}
	ast.Inspect(file, func(n ast.Node) bool {
		if selector, ok := n.(*ast.SelectorExpr); ok {
			if of, ok := selector.X.(*ast.Ident); ok {
				used[of.Name] = true
			}
		}
		return true
	})
	for _, one := range slices.Backward(file.Imports) {
		path := strings.Trim(one.Path.Value, `"`)
		name := path[strings.LastIndexByte(path, '/')+1:]
		if one.Name != nil {
			name = one.Name.Name
		}
		if name != "_" && !used[name] {
			at := positions.Position(one.Pos()).Offset
			source = slices.Insert(source, at, []byte("_ ")...)
			if one.Name != nil {
				source = slices.Delete(source, at+2, at+2+len(name)+1)
			}
		}
	}
	return source, nil
}
