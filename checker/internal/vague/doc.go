// Package vague finds the words that leave the law open.
package vague
