package pdf

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/md5"
	"crypto/rc4"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/binary"
	"strings"
)

// A lock is what a file's strings and streams are locked with. Files that anyone may open and not
// everyone may print or copy are locked with the empty password; only these are unlocked.
type lock struct {
	key     []byte
	strings cipherKind
	streams cipherKind
	version int
	itself  int // the object that describes the lock, which is not locked
}

type cipherKind uint8

const (
	plain cipherKind = iota
	byRC4
	byAES
)

// padding is what stands for a password of no letters.
const padding = "\x28\xBF\x4E\x5E\x4E\x75\x8A\x41\x64\x00\x4E\x56\xFF\xFA\x01\x08\x2E\x2E\x00\xB6\xD0\x68\x3E\x80\x2F\x0C\xA9\xFE\x64\x53\x69\x7A"

// unlock finds the key of a locked file. It is ErrEncrypted where the empty password does not open it.
func (f *file) unlock() error {
	if f.trailer["Encrypt"] == nil {
		return nil
	}
	lock, err := f.findKey()
	if err != nil {
		return err
	}
	f.lock = lock
	f.objects, f.packs = map[int]any{}, map[int]*pack{} // what was read so far is still locked
	return nil
}

func (f *file) findKey() (*lock, error) {
	r, _ := f.trailer["Encrypt"].(reference)
	d := f.dict(f.trailer["Encrypt"])
	if d == nil || f.nameOf(d["Filter"]) != "Standard" {
		return nil, ErrEncrypted
	}
	l := &lock{version: whole(f.get(d["V"])), itself: r.number}
	length := 5
	switch l.version {
	case 1:
		l.strings, l.streams = byRC4, byRC4
	case 2:
		l.strings, l.streams = byRC4, byRC4
		if n := whole(f.get(d["Length"])); n >= 40 && n <= 128 {
			length = n / 8
		}
	case 4, 5:
		length = 16
		filters := f.dict(d["CF"])
		l.strings, l.streams = f.cipher(filters, d["StrF"]), f.cipher(filters, d["StmF"])
	default:
		return nil, ErrEncrypted
	}
	owner, _ := f.get(d["O"]).(text)
	user, _ := f.get(d["U"]).(text)
	if l.version == 5 {
		l.key = newKey(d, f, user)
	} else {
		l.key = oldKey(d, f, owner, user, length)
	}
	if l.key == nil {
		return nil, ErrEncrypted
	}
	return l, nil
}

func (f *file) cipher(filters dict, v any) cipherKind {
	method := f.nameOf(f.dict(filters[f.nameOf(v)])["CFM"])
	switch {
	case strings.HasPrefix(string(method), "AESV"):
		return byAES
	case method == "V2":
		return byRC4
	}
	return plain
}

// oldKey is the key of versions 1 to 4, nil where the empty password is wrong.
func oldKey(d dict, f *file, owner, user text, length int) []byte {
	revision := whole(f.get(d["R"]))
	if len(owner) < 32 || len(user) < 32 {
		return nil
	}
	h := md5.New()
	h.Write([]byte(padding))
	h.Write([]byte(owner[:32]))
	h.Write(binary.LittleEndian.AppendUint32(nil, uint32(int64(number(f.get(d["P"]))))))
	var id text
	if ids := f.array(f.trailer["ID"]); len(ids) > 0 {
		id, _ = f.get(ids[0]).(text)
	}
	h.Write([]byte(id))
	if open, ok := f.get(d["EncryptMetadata"]).(bool); ok && !open && revision >= 4 {
		h.Write([]byte{0xFF, 0xFF, 0xFF, 0xFF})
	}
	key := h.Sum(nil)
	if revision >= 3 {
		for range 50 {
			sum := md5.Sum(key[:length])
			key = sum[:]
		}
	}
	key = key[:length]
	if revision == 2 {
		if string(rc4Of(key, []byte(padding))) == string(user[:32]) {
			return key
		}
		return nil
	}
	check := md5.Sum([]byte(padding + string(id)))
	out := check[:]
	for i := range 20 {
		turned := bytes.Clone(key)
		for k := range turned {
			turned[k] ^= byte(i)
		}
		out = rc4Of(turned, out)
	}
	if string(out) == string(user[:16]) {
		return key
	}
	return nil
}

// newKey is the key of version 5, nil where the empty password is wrong.
func newKey(d dict, f *file, user text) []byte {
	wrapped, _ := f.get(d["UE"]).(text)
	if len(user) < 48 || len(wrapped) < 32 {
		return nil
	}
	sum := sha256.Sum256
	hash := func(salt string) []byte {
		first := sum([]byte(salt))
		if whole(f.get(d["R"])) < 6 {
			return first[:]
		}
		return hardened(first[:])
	}
	if string(hash(string(user[32:40]))) != string(user[:32]) {
		return nil
	}
	block, err := aes.NewCipher(hash(string(user[40:48])))
	if err != nil {
		return nil
	}
	key := make([]byte, 32)
	cipher.NewCBCDecrypter(block, make([]byte, 16)).CryptBlocks(key, []byte(wrapped[:32]))
	return key
}

// hardened hashes as revision 6 does, with the empty password.
func hardened(k []byte) []byte {
	for i := 0; ; i++ {
		e := bytes.Repeat(k, 64)
		block, _ := aes.NewCipher(k[:16])
		cipher.NewCBCEncrypter(block, k[16:32]).CryptBlocks(e, e)
		mod := 0
		for _, c := range e[:16] {
			mod += int(c)
		}
		switch mod % 3 {
		case 0:
			sum := sha256.Sum256(e)
			k = sum[:]
		case 1:
			sum := sha512.Sum384(e)
			k = sum[:]
		case 2:
			sum := sha512.Sum512(e)
			k = sum[:]
		}
		if i >= 63 && int(e[len(e)-1]) <= i-32 {
			return k[:32]
		}
	}
}

func rc4Of(key, data []byte) []byte {
	out := make([]byte, len(data))
	if c, err := rc4.NewCipher(key); err == nil {
		c.XORKeyStream(out, data)
	}
	return out
}

// opened is what bytes of an object are without the lock.
func (l *lock) opened(data []byte, kind cipherKind, of reference) []byte {
	if kind == plain {
		return data
	}
	key := l.key
	if l.version < 5 {
		key = append(bytes.Clone(key), byte(of.number), byte(of.number>>8), byte(of.number>>16), byte(of.generation), byte(of.generation>>8))
		if kind == byAES {
			key = append(key, "sAlT"...)
		}
		sum := md5.Sum(key)
		key = sum[:min(len(l.key)+5, 16)]
	}
	if kind == byRC4 {
		return rc4Of(key, data)
	}
	if len(data) < 32 {
		return nil
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil
	}
	out := bytes.Clone(data[16 : len(data)-len(data)%16])
	cipher.NewCBCDecrypter(block, data[:16]).CryptBlocks(out, out)
	if pad := int(out[len(out)-1]); pad >= 1 && pad <= 16 {
		out = out[:len(out)-pad]
	}
	return out
}

// unlocked is a value of an object with its strings unlocked.
func (f *file) unlocked(v any, of reference) any {
	if f.lock == nil || of.number == f.lock.itself {
		return v
	}
	switch v := v.(type) {
	case text:
		return text(f.lock.opened([]byte(v), f.lock.strings, of))
	case array:
		for i := range v {
			v[i] = f.unlocked(v[i], of)
		}
	case dict:
		for key := range v {
			v[key] = f.unlocked(v[key], of)
		}
	}
	return v
}

// unlockedBytes are the bytes of a stream, without the lock. Tables of places are never locked.
func (f *file) unlockedBytes(s *stream) []byte {
	if f.lock == nil || s.dict["Type"] == name("XRef") {
		return s.raw
	}
	return f.lock.opened(s.raw, f.lock.streams, s.of)
}
