var crypto = require('crypto');
var keys = {
  rsa: 'MIICeAIBADANBgkqhkiG9w0BAQEFAASCAmIwggJeAgEAAoGBAMLxL0NZvy4Frr1Yp7mViNKpj9uAQwRpWpWoWUgovqSij6Xz6HJeNzF5sONKhUWytqRuSPU2Qim8yekV4jfJAowVnXneh4tJJJIJf6cqaXunmeH7hCArv5yrrIC/5CyIQm08n9ILGVMop5ug1mjVSEwyhqUaV0oV75dm1iG/yMCLAgMBAAECgYEAoEYfb6ZH8pSld/N94q040sqqBfPMJcJgwY6p6RPmugEVTYHdaLphcoH0lsrcC9PFKieqQEEd4Kbg8owVc3wGZKg+kWl0sf6NbUk9SrT+S9HiIDerxueaFjzGKlxDwoEhI8kVfM6Y0NnHIpwsvoF3nysmGFNkSvAaop5EGjZyluECQQD7GotmCtrSEZxcNCP2xRsLe8tE37XlnzFPDuiZu+FMgmqCbua7EdhnZOath57aARsGsy5gEJox5fsOIPfSsd9DAkEAxr5LLxdZuQNM/WpH8cIdlIQYSEOhzGrLUiRoJEQQtt9Q8uAc1BL/tSBTbDLKycov4A8B4Ybm1LP0PO3e82eRGQJBAKu0NQor9gGbhT4PcWA23A14M0D/cJR5zO/wk+E79g2pSEe0qhXVWBMrjgmvKVKNWvuz3sxVzfq89nVs2cm7U50CQQCHsaGPs3e1FIXaeFhKvmiH4HDb1iGAemH74ZOhPz/SPEL+sPm96oLgXgPXWg6PHBb3+gckvoCYNY3Kk/anZczxAkAZurW99XpY+oINaZYBTGAu73u3sq/VQboFHSzRNG2QUYloVEAUAAKq836XOnHOucdmcijwHt4jVMuROn/1k+vo',
  rsa2: 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQDyZAhXqGBmR71gxQRDw3ra5BOI6jQGPbI29QwMS1OoIBZtijLgc+lPpvFVAT/pV67bYyRS0U9FwCgkH9/160Q5Z4nZA/YlWGm+kMcEvWBqB/OA6B8y8Pzrzpitqwx+JDMMmXae+6jOx/tCzy+lSDeOK9GPNXC++OKJowgsx2F/m5lezXcTP8YV+R4AaPUw85H7LEEH1U7+Ub1SCaEE95ot40Obbon9uddQUeIDTfW7lEADPQt7zSe14LYyU+ZGOpGfMJOchcPW8paXx9vmdvaJYuX/H42FFIp4Vnq5q5E7WzEsbI+M4a5FfkzZgt2N+zf8ZfleJurZjnsf699SfotFAgEDAoIBAQChmAWPxZWZhSjrLgLX16c8mA0F8XgEKSF5+LKy3OJwFWRJBsyVopuKb0uOANVGOnSSQhg3NjTZKsVtapVOnNgmRQaQrU7DkEZ/Cy9YfkBGr/erRWoh9f3yibsecghUGCIIZk8Up8XfL/zXNMpuMCUJcou0zksp+0GxF1rIhOuqZm9oYBpskv70WWbcFvtXdrAzBv7lyiLxF0iYM7VDHDGXEHcTFE40NWnf94OXWN1Kq50/Rt6f66b4FYxK9Fj0h86yqrXKLx09niPbzgGQB/VjfXQB2B60RjPO9ifWa0ZNuCpwsLka8eXhTgyFFSlHabcP9IriczCLpFBTK1p59N8rAoGBAPzKqtgWyYANyA01QUvGimkeV+Fvd14c6WF8QkiL2OpgkVgI+ntpti4xIHajtoWJ4T1LpNHyoXBUzvCuwhkBgtDlMFbgxhI8YJ/yMbpHrw5OyoWnPnUc57TEVmxB3PrqohXUBqIa7cj70Maf1bHxri1m7vUjZMB7dAO0FJ8iClXxAoGBAPV3kndZmceZqvaBBTBnNyCQSeE/rrx3xW7xeciUdGVquTj11ZlFs4pPPiX8kiRBsZbYreuZSjzs8XMTI0fV7AquACwMeQW+JMDb4R9Gu/glXDJVHOpZw4f9jtK2LazcJNuvXNfJiQx3uHNyDW2xLnf9iDPnFWGMo/7vFjh5hOaVAoGBAKiHHJAPMQAJMAjOK4fZsZtpj+ufpOlom5ZS1tsH5fGVtjqwpvzxJB7LavnCea5b634ybeFMa6A4ifXJ1rtWVzXuIDnrLrbS6xVMISbadLQ0hwPE1E4TRSMtjvLWk1HxwWPirxa8noX9Ndm/48v2dB5En04XmIBSTVfNYxTBXDlLAoGBAKOlDE+RES+7x08AriBEz2sK2+t/ydL6g59LpoW4TZjx0NCj47uDzQbffsP9tsLWdmSQc/JmMX3zS6IMwi/j8rHJVXKy+1kpbdXn62ovJ/rDksw4vfGRLQVTtIx5c8iSwz0fkzqGW12lJaJMCPPLdE/+Ws1EuOuzF/9KDtBRA0RjAoGAd3Po4YdII7CNJm6qVSXAUApef+hSU+3CAq/m+K50sCOMEjT8h1pVyMsTnHLksFAXY3Iqma35jD54TZoGu99m/6GVJbItg0Iy+ESs/+9t4axSkgMnaqPbd2GOG+ooOJIEmEztgfqseXqNdMdvWc2bzIoNxvIWM+v65PmLq1PsdRo=',
  p256: 'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgtAe+6SscWrQDxGZyndH4Prmflw1BiEPs/03z6cdV5pKhRANCAAQ6siZuAtQcniMEUdXMzN5F0JfVPpuOKxlNqFdJvzhnQ9QXPQIDu8c2zK4L7OBrdXXVammvzwJxFMKJWYl7jFNm',
  p384: 'MIG2AgEAMBAGByqGSM49AgEGBSuBBAAiBIGeMIGbAgEBBDBidCdJYPA1ls1DDsbots/dT3oig2g2Hsxvw/MRIvQcxkRbIzGNNB93D4rqml27qO2hZANiAATUybVf/mqmodkI3uAwlwDNTpC+ftLPMlcgvSiQbfTLBhWt7rD/TwweWM68f4FXEDBCWwAjG2LMEWW3P0P+9ydYs8QwlEhVjqOECGIzCGP8vdc28c8zCJCK7jKSe2XquUs=',
  p521: 'MIHuAgEAMBAGByqGSM49AgEGBSuBBAAjBIHWMIHTAgEBBEIBg4BlcRGOn3qQEUqSQwcOomajXPZWCQy2bl3no9JJUL3/tnUg7hwpNsPKp7majyPVsT7RJ3EFQPP5lNGSru0f7ZqhgYkDgYYABAHOaStRvKWwVbAf+mfq3CypV8YPwp2WfVtz/75gkANaxI62g/9PS5IGJ8nA8wWG2l6EVLXfa3ekJ8lB9UsMlRnXkAGqYBkufOlEUXGTXVWE634xc3nISIFnuPJBbfPtln8v3LBvgiwuJ2LBrrxLN+uGmVQ1E912WhSj2fZStjZ8fRO9Zw==',
  k256: 'MIGEAgEAMBAGByqGSM49AgEGBSuBBAAKBG0wawIBAQQgkDUKOkp4/Zl4U7EcaUCPOXVrRlvcG4OL1GBa9tmT28mhRANCAAQsGifMhH9mR8k1yK1r22FmFdtlVUuGJ0UlTvu40TAnTDJlQP+ftDI2MqIFlBSqynLNGYKB5928409SvfVE6dsw'
};
function key(name) {
  return crypto.createPrivateKey({ key: Buffer.from(keys[name], 'base64'), format: 'der', type: 'pkcs8' });
}

// Made by Node: key, digest, options, signature.
var made = [
  ['p256','sha1',{dsaEncoding: 'der'},'MEQCIFNtfHPjsfuwrjUOBS/GeEBi2IyCcVB0Vp0mQbfHna8VAiB6sV7Bq5FHEq064zGaVliQnyS1UyslO5ngejq7G22ItQ=='],
  ['p256','sha1',{dsaEncoding: 'ieee-p1363'},'s9dzrTfR5REozmnH5NIBH7Nn8cXXxbiOQXDH52udzZlo0cU2/farAz/VXItJtdkd07TfHBmWiimjShTlXrtypg=='],
  ['p256','sha256',{dsaEncoding: 'der'},'MEQCIH6+ImO0cdlNNOBsrM/5W4Sf7n3d0HJvFEb+rWNfgXd6AiBc0cm4vwJbpq7U0MjIPTmrq/oo/d+3f/vnn6yyRRQj7g=='],
  ['p256','sha256',{dsaEncoding: 'ieee-p1363'},'jW5T9OAT3lDpVRnhIWC3HqkKhjt7ub9VfpSkEOrvuq9QwkRJ00vZ1gP8oAhr+HrtV/r70li345mGShRMI+mGTA=='],
  ['p256','sha512',{dsaEncoding: 'der'},'MEUCIGXq9IVcm6P/DoSeNCjvB8bSkDCkgTx8btgY8GAlm4TJAiEAydH6f17dwtLsXUaCEzcH79lkH0d0kFtIHdf+hBDsaI4='],
  ['p256','sha512',{dsaEncoding: 'ieee-p1363'},'hxtoyddqfMKQ+dytDIRO7zTAoUThI3l12AMJpcEus04jn5p/7WBWzjh3zv71EnJJcQjZTEyCN4XlxvfapGSCGQ=='],
  ['p256','sha3-256',{dsaEncoding: 'der'},'MEYCIQDRSDBVqtnXg3yeaide9IyiTNcSkFmCziXQKd3ueeHaXAIhAO/G8qd8xL5MEIeAh1I5kgdW+yPJ4s+SlIKk32ZuzZb6'],
  ['p256','sha3-256',{dsaEncoding: 'ieee-p1363'},'WIlWFXyLgs/x2YluEXH78FvSBuEQ/jQDg4JRV2JirE4FpjN8/R2K0YO7ds8pwcsNpZir50OcZa9lfok5Ldo0Lw=='],
  ['p384','sha1',{dsaEncoding: 'der'},'MGQCL0bsrH5YVZvWRUqQUd//ksTS/xLIHOl8WqCwfke5b/LdsH076r0sUJajbFR97gUnAjEA49BDV0Wkp7TX1YJu5GGB8uFntAdedeJaMMxTCAXGcHJSgEewUo6WwtfCEcbOlG5t'],
  ['p384','sha1',{dsaEncoding: 'ieee-p1363'},'1EHWmnTiG3FMxslEwHt7KzPiEe1Z1aoGN53TXBBlYccZVvMGr4xY4WvVrq4S2SpjLmN10rsqfM3+hNdTmKjCRyiU/zsvYazc+/GtA73DMCp+eo3ciZQu52A6ecV41FdH'],
  ['p384','sha256',{dsaEncoding: 'der'},'MGQCMCMlCNt64BTWvdZNgAgowrVvzKpPLt5eCyNc7hHrFpNTRe/jifp4imYEdFknYWxpiAIwGrydONRLdT3xiGl7cLDjvkjqJZOjHAIqCukLVEXfAAGHum8V/hXpZZ+rSD9uBWBQ'],
  ['p384','sha256',{dsaEncoding: 'ieee-p1363'},'M/DkGNmTDt1dqVKNHAYmGSRfrCGByEzJeaJJNQuBClfNx8FiG8FpfNMWAF1Kq7leX+revgt/aib5gcBCfl7o0f+pwBonud6kN935quosneTyvJr12YL7s+Z1ej3Lg14D'],
  ['p384','sha512',{dsaEncoding: 'der'},'MGUCMBGzd2D2GVdgYM6nLnBu3+L3TyYXB5KXEZvKb5kng4atjRVW9HlmAseQEfoAMHkOlwIxAK5Jj/hINngiTQRNhmzVBdJ6xUjsr6Y/Qj3YhP5inERzImPvqTXa0mdVYwRml8H5cg=='],
  ['p384','sha512',{dsaEncoding: 'ieee-p1363'},'avz3gEHpGr93dkkFjmU1gR4KhDGVlrDksG9aQPp1m6BjFI7PiQa423r5PSrwU0OWt/5fqyhY9fftnU5xtYVqrk9UaPmiYN2jNCe7qZXj+x55uLMN7FyGDqFEvUGU8/UH'],
  ['p384','sha3-256',{dsaEncoding: 'der'},'MGUCMQCZfiylaml21JlF8Z4g8aMQZhmK7dH1I5LdZhv3Civ+GS8UeiYHlumMdTYtPKCkEjECMF2J/x7vpHPuEPpKpFdobCHt6h6pSaOxaDmwFvotG376csTgVMdAnVZHAqIkKEo4HQ=='],
  ['p384','sha3-256',{dsaEncoding: 'ieee-p1363'},'g365apMwnDhInG3OtryMgS9uR72rrwCTVdH6C3WHSq9Am8J3kosFBcP29EvUT3v4cTT9KLOirFPxR+Sk5bGHIIPCQhIxng9GmTjOOK8GQF+nUSYldBHruCdt+J+u5diA'],
  ['p521','sha1',{dsaEncoding: 'der'},'MIGHAkIBtJUHFJ10ZgYTh8CSrEB0Ed7QN44BGQ82670ZEGTk0N/Hd0U/jrasWIbgxSH+hlZoNLR+dM0by3GqXIWW0Ta+Sk8CQStpfBItwFNY4XuM6GMaPuMBmA1LFoHozRjTuIquRoO5cJa2FypLAXjRJGPT+zk2mc5r8zFyJvaGN7rTfe8IN1jE'],
  ['p521','sha1',{dsaEncoding: 'ieee-p1363'},'AWG+4yLwlPEBLboHfPU0+ApjlhdXErSFMGBSIzZgSMsvl3h+mwek/wen0Y8sk6YAO1WJSjAv2quAvm10xUEnUED6ACQk4JLpy1EJ5OsBBwH/9JiQyqU9ENsZjrTt4ecoVapZXcKXkE29mK6jSW3BVYl6u+SAuKmmwbDKxjU0Bki7YdGH'],
  ['p521','sha256',{dsaEncoding: 'der'},'MIGHAkIBPd/V6z9dBSGXgbRZxFvCExVgf6Go5+D0vj7O6uQ+4U6elTiVkMz++jYFnXrGcIvEtt+xhOBm0aEuYur85qEYALwCQTpstpQLwwb/FwmsQP+i8wrEOmxxLXWzy7bhkuEj1S6+qIwf9bJ5VohvXb4DOBw07vd85hMs8IPeCgax/ItSnvAg'],
  ['p521','sha256',{dsaEncoding: 'ieee-p1363'},'AeoyGgYpZtBcTFMmLUYjcMd11Dzvi2l8YiV5t3j87S+iWmsMeSzovQQMVk6sp/bI3gMCp66mS/nOwA2WEKD4u4IOAU9SmE0QKYeI3G3M4MG3vCb8/LchJtC90WWjvj57pN+tbP2Tn5MXEiFGCNODokL2RAW9Ls2WNl7FH3X0VbOHqVpX'],
  ['p521','sha512',{dsaEncoding: 'der'},'MIGHAkIBDaMe1meDU8+vbj2DgGrPWt0evx90WNw/r9DeW13DKnNCa6vVnq2sxwwFEP22JxfCIWicYFxJ8to3SLlF9eYFp0cCQX9HxnsJtl+9E6cBrlqPfNdd3uM/0EyXnEI6K/5rmmdb+XISfc3YgVcCvHUR0Vh8mdtSoQuJqqJYIdjpc2vuZeaQ'],
  ['p521','sha512',{dsaEncoding: 'ieee-p1363'},'AOofvyeTZAL1TqYJlP0By7VziEfVBVT84IHdgjtmON2YevHALsmqr2jlpPUgryFrHBxO2KBwwQT7NpdGUz0OmmluAEPM5739gr2FbNrpC2UgsnzDI6/HV09KMSF5vWiosMSNiYCnvhNFjj/MXTg3aYM1XM/bnle/TzguH8SM2GR3t4b8'],
  ['p521','sha3-256',{dsaEncoding: 'der'},'MIGIAkIBLzZdj9MGmZ76YDl1nPD6RSlVzw0iyrBTH9zUjx/S4d8quHl40ThiW1zGgUvXGjpFtk1zXYT3eypuyHzRKZl32Q4CQgG2Nb50pdZ6YhwVOHEvLhagau635t7yUpfp7901aGb2S+mwyFnuvixc7Ak6tqsa1K85gqOBcAvOMkSRUjUIVNJF2Q=='],
  ['p521','sha3-256',{dsaEncoding: 'ieee-p1363'},'AF76JyFXfosyGvxn/t+i2t5MUx9C80b3pGT1ca5n8Bm/p5rWHI2SnOG7nZmfs7s1mT0FTiULT9uROKzNKVr77+jSAbWpOcvwM4HyNgCLY/bB0MFH3xaJayW80c/BxXNm24MQ+vEhWnMp2+W3NkCxKCft4CxhhaBReCjc/fAyuOsvSMWN'],
  ['k256','sha1',{dsaEncoding: 'der'},'MEYCIQC3+podZHmWcxLrUH9OiuyLsk0g+MfhGAdhgywITqHMoQIhALJ1tQRo+zCjIPZHoUdwbyuwn0auQlaf41mHNPYO4ssp'],
  ['k256','sha1',{dsaEncoding: 'ieee-p1363'},'ve5k83Z6ljrD52hPaQQtITqd6f6ufTckqugrnYAlMEa6rcSsiAHa8EiyFyZ6BvlG1kGUFeO6hBDukU+t1Sz4sw=='],
  ['k256','sha256',{dsaEncoding: 'der'},'MEQCIB/VAPU/6JKRbuAetlPToJ4wl8+NHiH/Qp6Fo6TiwLixAiAgdJPGcR1UE04Yr0eUqEpCXo7m749qpW/w5HSdE37oyw=='],
  ['k256','sha256',{dsaEncoding: 'ieee-p1363'},'oocRAZad3npV4jVTgD58jgsxuhsPS/YwXhixUxRT9OQ/j6SwvT3HP8pSjWLhVbI2VI3/QfkVX/1MkdsQGUoLlg=='],
  ['k256','sha512',{dsaEncoding: 'der'},'MEYCIQCH6FBKNs3bLjRyqAccPmC15ALPVIxAgcSiSGAY3dpv+QIhANuc9iX5EWXINg/CQxY7tBtpdBE7Wowx+wWfiMasE9DG'],
  ['k256','sha512',{dsaEncoding: 'ieee-p1363'},'Zd2MQXesjFRTVfuETFJszlhGwue0Ali6ABsrKIH0QpUeusYYto/F5zpPl+EFONww8xn1Lv0NyiFjgW1GInj9SQ=='],
  ['k256','sha3-256',{dsaEncoding: 'der'},'MEUCIBWD+J0lqcif+3P09RmLtk0dJTj1K+Ci5lNx7KZDBnJGAiEA5uy1QBGSkhdgBwrxdFQ5Er7TaYg2pD19n0Ee/7IfwcM='],
  ['k256','sha3-256',{dsaEncoding: 'ieee-p1363'},'S/yDg43LLOjmiBzIwGLVzaqXm/FM/151pz/3UaLeV9b9Yb4q4JPpJpoD1tydZ+i/bXrS22WiKY2Sep7gvZrzfA=='],
  ['rsa','sha1',{padding: 6,saltLength: 0},'hUKnE9RSitPigPhvpDVDqbKC997Hq8BK0UoURGDBCovrL9G+VjJ+/b9XPpm8LEPY8D+/xt3Yglx+wUSbqQ2RXR5J2o5cRgAaMfAWw1T9Z51t1biMS7235VLyJN3HXmB4+kWHtP1IQl641eKfEiazBVQPRRN88gMjBdSLvyRFh6Q='],
  ['rsa','sha1',{padding: 6,saltLength: 20},'U/jSFU4TtaZSxB9lGZBHTQVQUtY2uJiF6y7GPnaqLnedUC+DWyu0/ymOuQkiFoFLURZRiOQbMI2rs4mLFj3QfR3QDALygMkbcyCck/ZglZUsXTIzM0O07Oe03RgEOEyOqrOgOlvMusHW32LjMTfpu8dJSm402QWXle5CZujQ6yg='],
  ['rsa','sha1',{padding: 6,saltLength: -1},'pZLz5SmwbVV4KDqhvHkWuKC5oUb//EMnwIYueszdbAoxn6EwCG/xPMDdQ3vaDlssVBMoOQNJH8ABxEMHEjJi/03Uav1gqn2vU324fXRh/Ai+x4K8ETTJjLFoskBvnAvv4SvE2Kjl0iACyh2GHizoV/0LGuTd0ydU9p7I5SlrI+w='],
  ['rsa','sha1',{padding: 6,saltLength: -2},'de/QfKqjMawBCy0a6TUfLvnMAb64X7yVHqSCihuHodow6eiBTMfFv0wEth218+QsCxb+cn0CvNQwbSxlKDcVktMsf7u7GEh2GV70LoKk8GOLojAPVFVw3yoQxdpHqHopCijtJuZ9vLJhCTHHQbJ00K/TiSiniU45N73+YnFrB2A='],
  ['rsa','sha256',{padding: 6,saltLength: 0},'jnrtId71s4kWUqySckMnZZHtMveqEx1KwELX7/i1sSTXFKgQZ3ZX2c7l3GDVn6XJcQOPYmgC9k8+cYC5a8ytrL/OWxYhha/1Cr0+K3yIER3Qu1DisPOL1kK8evVo3iak9o1kNKauGxfksqmGt/FY/GLhd+fe6vb0HRxqKg25omg='],
  ['rsa','sha256',{padding: 6,saltLength: 20},'NcsyzoFxR1/KIpR5w+HyVDGpanxv42479THwhp1slBKNwoITsnkBITtkpefGl1xnSroX0GDBQ3eI4I8BQDop/QrT4GUnN5rwAeFe4xLfmKSGkcLSU5RSXLes/BDo0LTtCE7lG9mpwhUVQjEAfcpilBGbmqp/hhjvj8ooCQ1QeBQ='],
  ['rsa','sha256',{padding: 6,saltLength: -1},'VZCA0rk4AyVxCeLpOps7ft/nDx96rR0EWrA71NYlahJbGFPpbyny6B8O0YBAI1tmEWESMH/vV7d0cH/pcTaP4YlTFBPkVbxccc3ZHmAahjnEJKG/n6OYoX8tJ7MbYFtZG1UWJZRlR8msvzaG1Y0TyAPLV+raKZU7YeXksvT6PHo='],
  ['rsa','sha256',{padding: 6,saltLength: -2},'rvPAjTWBH3dczTzB2NCJ90w5IYPzftdAp0diSLR48uYZBfs5eI1aZQM7MZD4GMKxX/TbXjXXETqGaBmQqjLDidnQLcFECsWN8UWEwXVMIBgNeCEHNJ4fbfrOtfSXiwDlwgtkJ0kxiXR4ntYvxbSJvlKvfvzWrLRqOgPfLLIdxo8='],
  ['rsa','sha384',{padding: 6,saltLength: 0},'tfg1yPUtV2ywbQGGUnTl13Y07N4zOJc2olOgm+kqBTVLsarXRw9W6kgAEwFSd3+ra6N+EK92vmbvDLYXaBpceGV7y4NxtGOIFkjPqAWN/qRjTXyLq/4FHpM1Pt/MQwvLXcNLSAFJDY9g5qdvwPrwd2TkTOS6IYCcEc9EavKeSPU='],
  ['rsa','sha384',{padding: 6,saltLength: 20},'FCgvd2WFqXdYpU8RaHgKTupqjPV85yW9LidJeSHOOhVI2JKN4w5KLmJKOMwpIE25slvT/ri4czsBoPhAxXhpWzf2pxt7WarT/eeq3JrGqJfDh9LOhe8s91pOL40v898+zaCkJk4ZFKic8K9eKruy7f1rvQXa3OdJyux8Ipd6I+U='],
  ['rsa','sha384',{padding: 6,saltLength: -1},'vkWCRaHOHLEgwMmtpPqiRC/2ye7st9ieyaRUaRhyQCVxltcrNQ15MJnx5iArSk3nLs7uuNMf4Y0XdkU6KO2UaPAZoAUMKpmVs6U4Fk4olnQgD/2D2lJ4oDRkJjdUR2mlQjYql5MI4qTOKElozrGk6ySZVbm9XSMg2dxtznP3Czs='],
  ['rsa','sha384',{padding: 6,saltLength: -2},'qMQfhHU0WeKrQDxEeqlBsp0bk3advmT1JZSUTyRh3J1k3Z5JQyzmvsXQ3tv5hLSzGsjcIbS2KfctEYHN9fCZhF8EXSR8IXYbU4UF+zdUgEFikezT4h5fVNpuuZD29uvMgH8nBuL3NwZoiJQMi4YxbfIBWclvG1a8YSVyXshHOcM='],
  ['rsa2','sha512',{padding: 6},'ivnWwda6Z+tuEwbTDVGnyNlropaq5Nm6iFrhkH9xHy/X+ydm4j+Od7ejVlCn7n8JmfEoCTTRrrvmWOKCn9460h5XIWwt8hmMcst4v6eFUpQfEMI4SFH6O8gyX5woszWKL0Z59qToYXkQVvap2FJ3BZ8YEexruc4ILtqc7IQ7T5A0kAkzDsfEfvNPeY93SeLu8U/X9CoKlUg/cl2PvjdJw/6HkyZyqycklR7u/wTVYoNNTBSDdB4c5dbE0tiO5LhLfFRnMpISxlX7ncE+rto04i9FFDoRb28gfnV8zfStloSBoh8PQXl3g6zWG9JuHxuGh3OI3sDE4yobEJZ0EY2Z5Q==']
];
var text = Buffer.from('what is signed');
made.forEach(function (row) {
  var signature = Buffer.from(row[3], 'base64'), half = crypto.createPublicKey(key(row[0])), options = Object.assign({ key: half }, row[2]);
  var wrong = Buffer.from(signature);
  wrong[wrong.length - 3] ^= 1;
  var own = crypto.sign(row[1], text, Object.assign({}, row[2], { key: key(row[0]) }));
  console.log(row[0], row[1], JSON.stringify(row[2]), crypto.verify(row[1], text, options, signature), crypto.verify(row[1], text, options, wrong),
      crypto.verify('sha224', text, options, signature), crypto.verify(row[1], Buffer.from('other'), options, signature),
      crypto.verify(row[1], text, options, Buffer.alloc(0)), crypto.verify(row[1], text, options, own));
});
// PKCS #1: the same each time.
['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'sha3-224', 'sha3-256', 'sha3-384', 'sha3-512', 'RSA-SHA256', 'RSA-SHA1'].forEach(function (name) {
  ['rsa', 'rsa2'].forEach(function (which) {
    var signature = crypto.sign(name, text, key(which));
    console.log(name, which, signature.toString('base64').slice(0, 60), crypto.verify(name, text, key(which), signature));
    console.log(crypto.createSign(name).update('what is ').update('signed', 'latin1').sign(key(which)).equals(signature),
        crypto.createVerify(name).update(text).verify(crypto.createPublicKey(key(which)), signature.toString('hex'), 'hex'));
  });
});
console.log(crypto.sign(null, text, key('rsa')).equals(crypto.sign('sha256', text, key('rsa'))),
    crypto.verify('sha256', text, key('p256'), crypto.sign(undefined, text, key('p256'))));
var signer = crypto.createSign('sha256');
signer.write('what is ');
signer.end('signed');
console.log(signer.sign(key('rsa'), 'base64').length, signer instanceof require('stream').Writable);
crypto.sign('sha256', text, key('p256'), function (error, signature) {
  crypto.verify('sha256', text, key('p256'), signature, function (error, right) {
    console.log(error, right);
  });
});
//# status: 0
//| p256 sha1 {"dsaEncoding":"der"} true false false false false true
//| p256 sha1 {"dsaEncoding":"ieee-p1363"} true false false false false true
//| p256 sha256 {"dsaEncoding":"der"} true false false false false true
//| p256 sha256 {"dsaEncoding":"ieee-p1363"} true false false false false true
//| p256 sha512 {"dsaEncoding":"der"} true false false false false true
//| p256 sha512 {"dsaEncoding":"ieee-p1363"} true false false false false true
//| p256 sha3-256 {"dsaEncoding":"der"} true false false false false true
//| p256 sha3-256 {"dsaEncoding":"ieee-p1363"} true false false false false true
//| p384 sha1 {"dsaEncoding":"der"} true false false false false true
//| p384 sha1 {"dsaEncoding":"ieee-p1363"} true false false false false true
//| p384 sha256 {"dsaEncoding":"der"} true false false false false true
//| p384 sha256 {"dsaEncoding":"ieee-p1363"} true false false false false true
//| p384 sha512 {"dsaEncoding":"der"} true false false false false true
//| p384 sha512 {"dsaEncoding":"ieee-p1363"} true false false false false true
//| p384 sha3-256 {"dsaEncoding":"der"} true false false false false true
//| p384 sha3-256 {"dsaEncoding":"ieee-p1363"} true false false false false true
//| p521 sha1 {"dsaEncoding":"der"} true false false false false true
//| p521 sha1 {"dsaEncoding":"ieee-p1363"} true false false false false true
//| p521 sha256 {"dsaEncoding":"der"} true false false false false true
//| p521 sha256 {"dsaEncoding":"ieee-p1363"} true false false false false true
//| p521 sha512 {"dsaEncoding":"der"} true false false false false true
//| p521 sha512 {"dsaEncoding":"ieee-p1363"} true false false false false true
//| p521 sha3-256 {"dsaEncoding":"der"} true false false false false true
//| p521 sha3-256 {"dsaEncoding":"ieee-p1363"} true false false false false true
//| k256 sha1 {"dsaEncoding":"der"} true false false false false true
//| k256 sha1 {"dsaEncoding":"ieee-p1363"} true false false false false true
//| k256 sha256 {"dsaEncoding":"der"} true false false false false true
//| k256 sha256 {"dsaEncoding":"ieee-p1363"} true false false false false true
//| k256 sha512 {"dsaEncoding":"der"} true false false false false true
//| k256 sha512 {"dsaEncoding":"ieee-p1363"} true false false false false true
//| k256 sha3-256 {"dsaEncoding":"der"} true false false false false true
//| k256 sha3-256 {"dsaEncoding":"ieee-p1363"} true false false false false true
//| rsa sha1 {"padding":6,"saltLength":0} true false false false false true
//| rsa sha1 {"padding":6,"saltLength":20} true false false false false true
//| rsa sha1 {"padding":6,"saltLength":-1} true false false false false true
//| rsa sha1 {"padding":6,"saltLength":-2} true false false false false true
//| rsa sha256 {"padding":6,"saltLength":0} true false false false false true
//| rsa sha256 {"padding":6,"saltLength":20} true false false false false true
//| rsa sha256 {"padding":6,"saltLength":-1} true false false false false true
//| rsa sha256 {"padding":6,"saltLength":-2} true false false false false true
//| rsa sha384 {"padding":6,"saltLength":0} true false false false false true
//| rsa sha384 {"padding":6,"saltLength":20} true false false false false true
//| rsa sha384 {"padding":6,"saltLength":-1} true false false false false true
//| rsa sha384 {"padding":6,"saltLength":-2} true false false false false true
//| rsa2 sha512 {"padding":6} true false false false false true
//| md5 rsa MvsGdoNmOrj0Aq9aIgyPIEjXcDBGYOZAfQOm86jVgrVEU1Ki+spWQ+1xatKj true
//| true true
//| md5 rsa2 aWgKpjEawZlGt3x7tcPBgMFfk0umDBsH9rsIngZMRjFmw4nOkbQ0X32PE9qP true
//| true true
//| sha1 rsa RvK8tIvPc0SGJc6iz2emKdvds2YCYkcX+5s+64tL8rMCOZSEmUK9CRrHV8rT true
//| true true
//| sha1 rsa2 LsclYhX2Xfb/+YasrTLHhAJUKwPGKT/+ENS0Dff7XNEroQr4oKKqYrPMCoOm true
//| true true
//| sha224 rsa SkMVz6NugfQ2i2P7Er2FNCapMGIliJGKU/hkowGCwlLRVWs5t8adUYDmphUV true
//| true true
//| sha224 rsa2 Yb0OlDZ9tV/TWumhYrjALJKfVYWM4W+kv4k2WpyP/uQV4iabh5z3bAutdsPV true
//| true true
//| sha256 rsa J17bMXVGFlSTggbsh6amX6q1XoL7Ap5mwrPR8cGC9A1l0Sfs3uv66zxi2V7e true
//| true true
//| sha256 rsa2 vfTbvCkp/jcQ50+bHfHtKqyHxaWQ+PSe8E1x0/PoHTxnu3l9DYbiSrD0160j true
//| true true
//| sha384 rsa rSYE3ddvsQhmo4vbiOy+de/QaD7hQwP+27JvVssNfVbOZJ4XjhJEQDh3PWFs true
//| true true
//| sha384 rsa2 D1ZcNPAkgzwFNoC9OirvP13cmAS24dbfmTkk37lsPtNG0NrhfSqH2AyxGm3v true
//| true true
//| sha512 rsa ZryrUhcfNER6qgw5yzIgMzkn6ROYgHLAVlj8/JqfuF4L2N5ocCqXbladyDfM true
//| true true
//| sha512 rsa2 zIiKW26SM9PoBrz+wKuX0Y8qu6t/LkGvn7Tki8WTgojb6l2gG8Zw5/4gyTSy true
//| true true
//| sha3-224 rsa chtyfKxHNvZI3ImjuSi9Gxt0NkZbNIaux1ApLiJjEGZIHUCwskc66CvgvbHX true
//| true true
//| sha3-224 rsa2 jOiMgmArR3V4vaaYNS32CGJwg87iMhqnAbzAno189kigI6qqyGAiDH41No3W true
//| true true
//| sha3-256 rsa utPy+vo2VOAI6j7w/HajFAcIy3V5UAtS/8cF5alJj3+bWn2gOptblNWQLEEW true
//| true true
//| sha3-256 rsa2 BtHdwqn/VxF4gsMB9EqzXKGZa0x6LhPc2Bh5KRBSyIKEt/9gI5GKgpSlW3dW true
//| true true
//| sha3-384 rsa RG2zZt/FXQUM++y5FsQjQRsUBZdHSYLmbgvBtBmUtvO/bqYEGmL45qxFEj4l true
//| true true
//| sha3-384 rsa2 CLvyLY8OxqNiAH7GGO2jB+C6wAZTnBa7YunvfvIAVGHRlbO3WNvHlXb8YTS5 true
//| true true
//| sha3-512 rsa dG/zIi/ZKZ+lVTrYtrv37nQSVnHvGV5SmfbbrtkUCyC8Tc9caNSLQrlU7J6y true
//| true true
//| sha3-512 rsa2 NlY5STknNODbIYX4/RdblLDMcPvOxZZrzUUlUWtrjqKpAhls2MpyWWffZLUe true
//| true true
//| RSA-SHA256 rsa J17bMXVGFlSTggbsh6amX6q1XoL7Ap5mwrPR8cGC9A1l0Sfs3uv66zxi2V7e true
//| true true
//| RSA-SHA256 rsa2 vfTbvCkp/jcQ50+bHfHtKqyHxaWQ+PSe8E1x0/PoHTxnu3l9DYbiSrD0160j true
//| true true
//| RSA-SHA1 rsa RvK8tIvPc0SGJc6iz2emKdvds2YCYkcX+5s+64tL8rMCOZSEmUK9CRrHV8rT true
//| true true
//| RSA-SHA1 rsa2 LsclYhX2Xfb/+YasrTLHhAJUKwPGKT/+ENS0Dff7XNEroQr4oKKqYrPMCoOm true
//| true true
//| true true
//| 172 true
//| null true
