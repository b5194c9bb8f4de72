package main

import (
	"bytes"
	"context"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestServeShowsThePageUntilItIsStopped(t *testing.T) {
	dir := folder(t, "index.html", "<!doctype html>the page", "assets/a.wasm", "\x00asm")
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	stop, cancel := context.WithCancel(context.Background())
	var said bytes.Buffer
	code := make(chan int)
	go func() { code <- (&console{err: &said}).serve(stop, listener, dir) }()

	answer, err := http.Get("http://" + listener.Addr().String() + "/")
	require.NoError(t, err)
	body, err := io.ReadAll(answer.Body)
	require.NoError(t, err)
	answer.Body.Close()
	assert.Equal(t, "<!doctype html>the page", string(body))
	assert.Contains(t, answer.Header.Get("Content-Security-Policy"), "default-src 'none'")
	answer, err = http.Get("http://" + listener.Addr().String() + "/assets/a.wasm")
	require.NoError(t, err)
	answer.Body.Close()
	assert.Equal(t, "application/wasm", answer.Header.Get("Content-Type"))

	cancel()
	assert.Equal(t, exitClean, <-code)
	assert.Equal(t, "The page is at http://"+listener.Addr().String()+"/ on this machine only; stop it with Ctrl+C.\n", said.String())
}

func TestServeSaysWhenTheAddressIsTaken(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer listener.Close()
	address := listener.Addr().String()
	got := clausecheck("", "serve", "--addr", address, "--dir", folder(t, "index.html", "x"))
	assert.Equal(t, exitUnusable, got.code)
	assert.Equal(t, "clausecheck: the address "+address+" cannot be used (address already in use); give another one with --addr 127.0.0.1:PORT.\n", got.err)
}

func TestServeAnswersNobodyWhoCameByAnotherName(t *testing.T) {
	handler := newServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { io.WriteString(w, "the page") })).Handler
	for host, status := range map[string]int{
		"127.0.0.1:8787": 200, "localhost:8787": 200, "localhost": 200, "[::1]:8787": 200, "127.0.0.2": 200,
		"evil.example": 421, "evil.example:8787": 421, "127.0.0.1.evil.example:8787": 421, "localhost.evil.example": 421, "192.0.2.1:8787": 421, "": 421, "0.0.0.0:8787": 421,
	} {
		r := httptest.NewRequest("GET", "/", nil)
		r.Host = host
		w := httptest.NewRecorder()
		handler.ServeHTTP(w, r)
		assert.Equal(t, status, w.Code, "%q", host)
		assert.Equal(t, status == 200, w.Body.String() == "the page", "%q", host)
	}
}

func TestServeWaitsForNobodyWithoutEnd(t *testing.T) {
	server := newServer(http.NotFoundHandler())
	assert.NotZero(t, server.ReadHeaderTimeout)
	assert.NotZero(t, server.ReadTimeout)
	assert.NotZero(t, server.WriteTimeout)
	assert.NotZero(t, server.IdleTimeout)
}
