package main

import (
	"bytes"
	"context"
	"io"
	"net"
	"net/http"
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
