package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"
	"time"

	"clausecheck/checker"
	"clausecheck/site/hosted"
)

// runServe shows the built page to this machine until it is interrupted.
func runServe(c *console, arguments []string) int {
	set := flag.NewFlagSet("serve", flag.ContinueOnError)
	address := set.String("addr", "127.0.0.1:8787", "")
	folder := set.String("dir", "dist/site", "")
	rest, err := parseFlags(set, arguments)
	if errors.Is(err, errHelp) {
		help(c.out)
		return exitClean
	}
	if err == nil && len(rest) > 0 {
		err = errors.New("serve takes no “" + rest[0] + "”; give the folder of the page with --dir")
	}
	if err == nil {
		err = loopback(*address)
	}
	if err == nil {
		err = hasPage(*folder)
	}
	if err != nil {
		complain(c.err, err.Error())
		return exitUnusable
	}
	listener, err := net.Listen("tcp", *address)
	if err != nil {
		complain(c.err, "the address "+*address+" cannot be used ("+innermost(err)+"); give another one with --addr 127.0.0.1:PORT")
		return exitUnusable
	}
	stop, done := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer done()
	return c.serve(stop, listener, *folder)
}

// serve answers on the listener until the context ends.
func (c *console) serve(stop context.Context, listener net.Listener, folder string) int {
	server := newServer(hosted.Site(os.DirFS(folder), checker.Version))
	fmt.Fprintf(c.err, "The page is at http://%s/ on this machine only; stop it with Ctrl+C.\n", listener.Addr())
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(listener) }()
	select {
	case err := <-ended:
		complain(c.err, "the server ended ("+innermost(err)+"); start it again")
		return exitUnusable
	case <-stop.Done():
		server.Close()
		return exitClean
	}
}

// newServer is a server for a reader on this machine: it waits for nobody without end, and answers nobody
// who came by a name that is not this machine's own. Such a name in the request is a page elsewhere whose
// name was made to lead here.
func newServer(site http.Handler) *http.Server {
	own := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if host := (&url.URL{Host: r.Host}).Hostname(); !isLoopback(host) {
			hosted.SetHeaders(w.Header(), "/")
			w.Header().Set("Cache-Control", "no-store")
			http.Error(w, "The page is shown to this machine only; open it as localhost or 127.0.0.1.", http.StatusMisdirectedRequest)
			return
		}
		site.ServeHTTP(w, r)
	})
	return &http.Server{
		Handler: own, MaxHeaderBytes: 16 << 10,
		ReadHeaderTimeout: 10 * time.Second, ReadTimeout: 10 * time.Second, WriteTimeout: 2 * time.Minute, IdleTimeout: time.Minute,
	}
}

func isLoopback(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

// loopback refuses an address that other machines could reach.
func loopback(address string) error {
	host, _, err := net.SplitHostPort(address)
	if err != nil {
		return errors.New("--addr cannot be “" + address + "”; it is written like 127.0.0.1:8787")
	}
	if !isLoopback(host) {
		return errors.New("serve shows the page to this machine only, not on “" + host + "”; give --addr 127.0.0.1:PORT")
	}
	return nil
}

func hasPage(folder string) error {
	if _, err := os.Stat(filepath.Join(folder, "index.html")); err != nil {
		return errors.New("there is no page in " + folder + "; build it with ./build.sh build, or give its folder with --dir")
	}
	return nil
}

// innermost is the last cause of an error, in the system's words.
func innermost(err error) string {
	for {
		inner := errors.Unwrap(err)
		if inner == nil {
			return err.Error()
		}
		err = inner
	}
}
